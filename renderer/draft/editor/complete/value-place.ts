/** What is being written in a value, with where its last word begins, in UTF-16 units from the start of the value. */
export type ValuePlace =
  /** A filter, after a bar. */
  | { readonly kind: 'filter'; readonly from: number; readonly words: string }
  /** A field, after a full stop: `facts.T05.` */
  | { readonly kind: 'field'; readonly from: number; readonly words: string; readonly of: string }
  /** The beginning of a value: a name, or words of a fact. */
  | { readonly kind: 'start'; readonly from: number; readonly words: string };

const filter = /\|\s*(?<words>\w*)$/u;
const field = /(?<of>[A-Za-z][\w-]*(?:\.[\w-]+|\[\d+\])*)\.(?<words>[\w-]*)$/u;
const start = /^-?\s*(?<words>[^|]*)$/u;

/** What is being written where a value such as `{{ facts.T05.q` stops; `text` is what follows the braces. */
export function valuePlace(text: string): ValuePlace | undefined {
  if (isInQuotes(text)) return undefined;
  const filtered = filter.exec(text)?.groups?.['words'];
  if (filtered !== undefined) return { kind: 'filter', from: text.length - filtered.length, words: filtered };
  if (text.includes('|')) return undefined;
  const { of, words: begun = '' } = field.exec(text)?.groups ?? {};
  // `facts.T` is still looking for a fact; `facts.T05.` has one.
  if (of !== undefined && of !== 'facts' && of !== 'sources')
    return { kind: 'field', from: text.length - begun.length, words: begun, of };
  const words = start.exec(text)?.groups?.['words'];
  if (words === undefined) return undefined;
  const from = text.length - words.length;
  return { kind: 'start', from, words: words.replace(/^facts\./u, '') };
}

function isInQuotes(text: string): boolean {
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}
