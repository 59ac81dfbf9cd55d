import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../briefing/document/document.ts';
import type { Inline } from '../../briefing/document/inline.ts';
import { rewriteBlocks } from '../../briefing/document/rewrite-blocks.ts';
import { composeBriefing } from '../../electron/desk/export/compose-briefing.ts';
import { writeFormats } from '../../electron/desk/export/write-formats.ts';
import { startParsers } from '../../electron/desk/parsers/parsers.ts';
import type { Parsers } from '../../electron/desk/parsers/parsers.ts';
import { runTool, hasTool } from '../reading/tool.ts';
import { wordText } from '../reading/word-text.ts';
import { readCase } from './read-case.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

describe.skipIf(!hasTool('pdftotext'))('PDF and Word say the same', () => {
  test.each([
    'situation-briefing',
    'security-alert',
    'situation-briefing-without-a-desk',
    'transfer-tracker',
    'evidence-annex',
    'situation-briefing-fr',
    'transfer-tracker-fr',
  ])('every text of the document and every note stands in both, in its order: %s', async (name) => {
    const { document, pdf, word } = await written(name);
    const texts = textsOf(document);
    expect(texts.length).toBeGreaterThan(5);
    expect(missingFrom(pdf, texts), 'missing from the PDF').toEqual([]);
    expect(missingFrom(word.body, texts), 'missing from the Word file').toEqual([]);
    const notes = document.notes.map((note) => squeezed(wordsOf(note.content)));
    expect(word.notes.map(squeezed)).toEqual(notes);
    expect(missingFrom(pdf, notes, false), 'notes missing from the PDF').toEqual([]);
  });
});

async function written(name: string): Promise<{
  readonly document: Document;
  readonly pdf: string;
  readonly word: { readonly body: string; readonly notes: readonly string[] };
}> {
  const inputs = await readCase(join(import.meta.dirname, name), parsers);
  const composed = await composeBriefing(inputs, { now: '2026-03-02T09:00:00Z' }, parsers);
  if (!composed.ok) throw new Error(composed.failure.message);
  const { document, style } = composed.value;
  const files = await writeFormats(document, style, { formats: ['pdf', 'docx'], finished: () => undefined });
  if (!files.ok) throw new Error(files.failure.message);
  const [pdf, docx] = files.value.map((file) => file.bytes);
  const { paragraphs, notes } = wordText(docx ?? new Uint8Array());
  const text = runTool('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf);
  return {
    document,
    pdf: squeezed(withoutBands(text, document)),
    word: { body: squeezed(paragraphs.join('\n')), notes },
  };
}

/** A text may go on overleaf: what stands at head and foot of the pages is taken out of it. */
function withoutBands(text: string, { meta }: Document): string {
  const { producer, section = '', runningTitle, runningFoot = '', banner } = meta;
  const bands = [
    producer,
    section,
    runningTitle,
    runningFoot,
    banner.limit,
    banner.label,
    banner.limit + banner.label,
  ];
  const known = new Set(bands.map(squeezed));
  return text
    .split(/[\n\f]/u)
    .filter((line) => !known.has(squeezed(line)) && !/^Page \d+ (?:of|sur) \d+$/u.test(line))
    .join('\n');
}

/** Every stretch of text between two marks or breaks, in reading order, without its spaces. */
function textsOf(document: Document): readonly string[] {
  const texts: string[] = [];
  rewriteBlocks(document.blocks, {
    content: (content) => {
      texts.push(...wordsOf(content).split('\u0000').map(squeezed));
      return content;
    },
  });
  return texts.filter((text) => text.length > 3);
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code' || inline.kind === 'grade') return inline.value;
      if (inline.kind === 'noteReference' || inline.kind === 'lineBreak') return '\u0000';
      return 'content' in inline ? wordsOf(inline.content) : '\u0000';
    })
    .join('');
}

/** Line ends and spaces differ between page and flow; letters, digits and signs may not. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00A0\u200B\u2011\u2060]+/gu, '').replaceAll('‑', '-');
}

/** Texts that do not follow one another in `whole`; without `inOrder`, that are nowhere in it. */
function missingFrom(whole: string, texts: readonly string[], inOrder = true): readonly string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = whole.indexOf(text, inOrder ? at : 0);
    if (found !== -1) at = found;
    return found === -1;
  });
}
