import type { Block } from '../../briefing/document/block.ts';
import type { Document } from '../../briefing/document/document.ts';
import type { Inline } from '../../briefing/document/inline.ts';
import { canonicalJson } from '../../briefing/bundle/canonical-json.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import type { PdfDefinition, PdfRun } from '../../briefing/writers/pdf/pdf-definition.ts';
import { writePdf } from '../../briefing/writers/pdf/write-pdf.ts';
import type { Attachment } from '../../electron/desk/print/archive/attachment.ts';
import { printPdf } from '../../electron/desk/print/print-pdf.ts';
import { longDocument } from './long-document.ts';
import type { Measurement } from './measurement.ts';
import { printUntagged } from './print-untagged.ts';
import { timesInTurn } from './times-in-turn.ts';

const style = attacheStyle('A4');
const turns = 12;
/** Turns before the first row, which it would be dearer for otherwise. */
const warmingTurns = 5;
const sections = 35;

/** A way to print. */
type Print = () => Promise<unknown>;

/**
 * What tags, notes, text from the right and the bundle cost: each the same 30 pages with it and without it, and all of
 * them at once. Words, marks and links are the same on both sides: notes that do not stand at the foot stand at the end,
 * set and linked as there, and an Arabic name is written in as many Latin letters. The last row shows what marks, the numbers
 * of notes and the links between them add: its other side has the words alone. Both sides print in turn.
 */
export async function printCosts(): Promise<readonly Measurement[]> {
  const noted = longDocument(sections);
  const [often, oftenLatin] = [withNames(noted, arabic, 1), withNames(noted, latin, 1)];
  const [named, namedLatin] = [withNames(noted, arabic, 6), withNames(noted, latin, 6)];
  await timesInTurn([bundled(named), untagged(writtenPdf(noted))], warmingTurns);
  return [
    await cost('Tags, against the same pages untagged', tagged(noted), untagged(writtenPdf(noted))),
    await cost('Notes at the foot, against the same at the end', tagged(noted), () =>
      print(notesAtEnd(writtenPdf(noted)()), []),
    ),
    await cost(
      'An Arabic name on each page, against as many Latin letters',
      tagged(named),
      tagged(namedLatin),
    ),
    await cost('An Arabic name in each paragraph, likewise', tagged(often), tagged(oftenLatin)),
    await cost('The bundle, made into its text and attached, against none', bundled(noted), tagged(noted)),
    await cost(
      'All of these, with a name on each page, against the same words, marks and links with none of them',
      bundled(named),
      untagged(() => notesAtEnd(writtenPdf(namedLatin)())),
    ),
    await cost(
      'All of these, against the words alone: no marks, no numbers of notes, no links',
      bundled(named),
      untagged(writtenPdf(bare(namedLatin))),
      2,
    ),
  ];
}

const arabic = 'عبد الرحمن الكاظمي';
const latin = 'Abdurrahman Kazimi';

/** `most` is how many times as much as the plain one the dear one may take. */
async function cost(what: string, dear: Print, plain: Print, most = 1.5): Promise<Measurement> {
  const [more, less] = await timesInTurn([dear, plain], turns);
  const ratio = (more ?? 0) / (less ?? 1);
  return {
    what: `30 pages: ${what}`,
    figure: `${(more ?? 0).toFixed(0)} ms of a processor, ${(less ?? 0).toFixed(0)} ms: ${ratio.toFixed(2)}×`,
    aim: `under ${most}×`,
    isMet: ratio < most,
  };
}

/** Writes the document anew each time: that is a part of what a print takes. */
function writtenPdf(document: Document): () => PdfDefinition {
  return () => writePdf(document, style);
}

function tagged(document: Document): Print {
  return () => print(writePdf(document, style), []);
}

function untagged(definition: () => PdfDefinition): Print {
  return () => printUntagged(definition());
}

function bundled(document: Document): Print {
  return () => {
    const bytes = new TextEncoder().encode(canonicalJson(document));
    return print(writePdf(document, style), [{ ...bundle, changed: document.meta.issued, bytes }]);
  };
}

const bundle = {
  name: 'bundle.json',
  description: 'What the document was made of',
  mediaType: 'application/json',
  relationship: 'Source',
} as const satisfies Partial<Attachment>;

async function print(definition: PdfDefinition, attachments: readonly Attachment[]): Promise<void> {
  const outcome = await printPdf(definition, { attachments });
  if (!outcome.ok) throw new Error(outcome.failure.message);
}

/** The same notes after the text, which its marks lead to and which lead back. */
function notesAtEnd(definition: PdfDefinition): PdfDefinition {
  const content = definition.content.map((node) =>
    'text' in node ? { ...node, text: node.text.map(withoutNote) } : node,
  );
  return { ...definition, content: [...content, ...Object.values(definition.notes)], notes: {} };
}

function withoutNote(run: PdfRun): PdfRun {
  const { note, ...mark } = run;
  return note === undefined ? run : mark;
}

/** Without marks; what the notes say stands at the end, a paragraph each. */
function bare(document: Document): Document {
  const blocks = document.blocks.map((block) =>
    withContent(block, (content) => content.filter(({ kind }) => kind !== 'noteReference')),
  );
  const notes = document.notes.map(({ content }): Block => ({ kind: 'paragraph', content }));
  return { ...document, blocks: [...blocks, ...notes], notes: [] };
}

/** A name at the beginning of each so many-th paragraph; six make a page. */
function withNames(document: Document, name: string, each: number): Document {
  let count = 0;
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph' && count++ % each === 0
      ? withContent(block, (content) => [{ kind: 'text', value: `${name} said: ` }, ...content])
      : block,
  );
  return { ...document, blocks };
}

function withContent(block: Block, change: (content: readonly Inline[]) => readonly Inline[]): Block {
  return block.kind === 'paragraph' ? { ...block, content: change(block.content) } : block;
}
