import * as fc from 'fast-check';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document, Note } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

/** What a random document is made of: a kind of block with its words, and after how many of them notes stand. */
interface Part {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'keyed' | 'table' | 'quotation' | 'panel' | 'pageBreak';
  readonly words: number;
  /** The lengths of the notes in words. */
  readonly notes: readonly number[];
}

const shortNote = fc.integer({ min: 1, max: 60 });
const longNote = fc.integer({ min: 150, max: 900 });
/** A line or row marks at most one note that may not end on its page, and marks it last. */
const noteLengths = fc
  .tuple(fc.array(shortNote, { maxLength: 2 }), fc.option(longNote, { freq: 9 }))
  .map(([short, long]) => (long === null ? short : short.concat(long)));

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('paragraph' as const) },
    {
      weight: 6,
      arbitrary: fc.constantFrom('heading', 'list', 'keyed', 'table', 'quotation', 'panel', 'pageBreak'),
    },
  ),
  words: fc.integer({ min: 1, max: 160 }),
  notes: noteLengths,
});

/** Documents of up to thirty blocks with notes from a word to a page and a half. */
export const randomDocument: fc.Arbitrary<Document> = fc
  .array(part, { minLength: 1, maxLength: 30 })
  .map((parts) => documentFrom(parts));

function documentFrom(parts: readonly Part[]): Document {
  const notes: Note[] = [];
  let word = 0;
  const words = (count: number): string => Array.from({ length: count }, () => `w${word++}x`).join(' ');
  const note = (length: number): Inline => {
    const number = notes.length + 1;
    const content = [{ kind: 'text', value: words(length) } as const];
    notes.push({ id: `note-${number}`, number, content, sources: [], facts: [] });
    const mark = { note: `note-${number}`, number, id: `mark-${number}`, first: true };
    return { kind: 'noteReference', marks: [mark] };
  };
  const content = ({ words: count, notes: lengths }: Part): readonly Inline[] => [
    { kind: 'text', value: words(count) },
    ...lengths.flatMap((length): Inline[] => [note(length), { kind: 'text', value: ` ${words(3)}` }]),
  ];
  const blocks = parts.map((each, at) => blockFrom(each, content, at));
  return { meta: sampleDocument.meta, blocks, notes };
}

function blockFrom(given: Part, content: (part: Part) => readonly Inline[], at: number): Block {
  const paragraph = (): Block => ({ kind: 'paragraph', content: content(given) });
  const notes = given.notes.filter((length) => length < 100);
  const short = { ...given, words: Math.min(given.words, 8), notes: notes.slice(0, 1) };
  const row = { ...given, notes };
  switch (given.kind) {
    case 'paragraph':
      return paragraph();
    case 'heading':
      return { kind: 'heading', level: 1, id: `heading-${at}`, content: content({ ...short, notes: [] }) };
    case 'list':
      return { kind: 'list', ordered: at % 2 === 0, start: 1, items: [[paragraph()], [paragraph()]] };
    case 'keyed':
      return {
        kind: 'keyed',
        ruled: at % 2 === 0,
        entries: [
          {
            key: [{ kind: 'text', value: 'Key' }],
            blocks: [{ kind: 'paragraph', content: content(row) }, paragraph()],
          },
        ],
      };
    case 'quotation':
      return {
        kind: 'quotation',
        blocks: [{ kind: 'paragraph', content: content(row) }],
        attribution: content(short),
      };
    case 'panel':
      return {
        kind: 'callout',
        look: 'warning',
        title: [{ kind: 'text', value: 'Warning' }],
        blocks: [paragraph()],
      };
    case 'pageBreak':
      return { kind: 'pageBreak' };
    case 'table':
      return {
        kind: 'table',
        columns: [{ align: 'start' }, { align: 'start' }, { align: 'end' }],
        head: [{ cells: [cell(content({ ...short, notes: [] })), cell([]), cell([])] }],
        rows: Array.from({ length: 1 + (given.words % 7) }, () => ({
          cells: [cell(content(short)), cell(content(row)), cell(content(short))],
        })),
      };
  }
}

function cell(content: readonly Inline[]) {
  return { content, columns: 1, rows: 1 };
}
