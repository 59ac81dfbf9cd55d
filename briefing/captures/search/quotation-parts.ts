import { isRead, readEnds } from './letters.ts';

/** Words of a quotation that stand together in its source. */
export interface QuotationPart {
  readonly text: string;
  /** The first word was cut by an insertion: `[un]able`. */
  readonly isCutBefore?: true;
  /** The last word was cut by an insertion: `transfer[red]`. */
  readonly isCutAfter?: true;
}

/** Characters that are looked up of one quotation; ten printed pages. */
export const longestQuotation = 40_000;

const mostParts = 60;
/** One letter in brackets is a letter of another case: `[T]he`. */
const changedCase = /\[(\p{L})\](?=\p{L})/gu;
const parting = /\[[^[\]]{0,300}\]|…|\.(?:[ \u00a0]?\.){2,}/gu;

/** The parts of a quotation, without the punctuation around them: an ellipsis or [words of one’s own] part it. */
export function quotationParts(quotation: string): readonly QuotationPart[] {
  const text = quotation.slice(0, longestQuotation).replaceAll(changedCase, '$1');
  const parts: QuotationPart[] = [];
  let from = 0;
  let isCutBefore = false;
  const add = (to: number, isCutAfter: boolean): void => {
    const words = withoutEnds(text.slice(from, to));
    const cuts = { ...(isCutBefore ? { isCutBefore } : {}), ...(isCutAfter ? { isCutAfter } : {}) };
    const isFragment = (isCutBefore || isCutAfter) && !/\s/u.test(words);
    if (words !== '' && !isFragment) parts.push({ text: words, ...cuts });
  };
  for (const match of text.matchAll(parting)) {
    const end = match.index + match[0].length;
    const isInsertion = match[0].startsWith('[');
    add(match.index, isInsertion && isRead(text.charCodeAt(match.index - 1)));
    isCutBefore = isInsertion && isRead(text.charCodeAt(end));
    from = end;
  }
  add(text.length, false);
  return parts.slice(0, mostParts);
}

/** Where a part begins and ends: with a letter, a number, or a sign that belongs to one. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start)) && !/^[-−–]\d/u.test(text.slice(start, start + 2)))
    start += 1;
  while (start < end && isEdge(text.charAt(end - 1))) end -= 1;
  const words = text.slice(start, end);
  return readEnds(words).first === -1 ? '' : words;
}

function isEdge(character: string): boolean {
  return /[\s\u00ad]|(?![%‰&@#§])\p{P}|[`´<>|]/u.test(character);
}
