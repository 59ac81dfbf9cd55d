import { strFromU8, unzipSync } from 'fflate';

/** The paragraphs of a Word file, and its footnotes in the order of their references. */
export interface WordText {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads the words of a Word file from its parts; a footnote's reference reads as its number. */
export function wordText(bytes: Uint8Array): WordText {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const foot = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
  const order = [...body.matchAll(/<w:footnoteReference\b[^>]*w:id="(-?\d+)"/g)].map((match) => match[1]);
  const notes = new Map(
    [...foot.matchAll(/<w:footnote\b[^>]*w:id="(-?\d+)"[^>]*>([\s\S]*?)<\/w:footnote>/g)].map((match) => [
      match[1],
      wordsOf(match[2] ?? '', order),
    ]),
  );
  const paragraphs = [...body.matchAll(/<w:p\b[^>]*>([\s\S]*?)<\/w:p>/g)].map((match) =>
    wordsOf(match[1] ?? '', order),
  );
  return {
    paragraphs: paragraphs.filter((line) => line !== ''),
    notes: order.map((id) => notes.get(id) ?? ''),
  };
}

function wordsOf(xml: string, order: readonly (string | undefined)[]): string {
  return xml
    .replace(/<w:instrText\b[^>]*>[\s\S]*?<\/w:instrText>/g, '')
    .replace(
      /<w:footnoteReference\b[^>]*w:id="(-?\d+)"[^>]*\/>/g,
      (_, id: string) => `${order.indexOf(id) + 1}`,
    )
    .replace(/<w:(tab|br)\b[^>]*\/>/g, ' ')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
    .trim();
}
