import type { WordsInPlace } from '../../captures/capture-search.ts';
import type { Fix } from '../../outcome.ts';
import { counted } from '../../text/counted.ts';

const mostShown = 3;
/** What a capture says goes into prose only where it is plain words there: nothing that Markdown or Liquid reads. */
const plainWords = /^[\p{L}\p{M}\p{N} .,;:'’“”‘"!?%()–-]{1,200}$/u;

/** What a source says otherwise than a quotation, as a clause: `has “warned of” where “warn of” stands here (para. 3)`. */
export function differenceWords({ differences, locator }: WordsInPlace): string {
  const [first] = differences;
  const where = locator === undefined ? '' : ` (${locator})`;
  if (first === undefined)
    return `has the parts of these words in another order, or far from each other${where}`;
  const shown = differences.slice(0, mostShown).map(({ quoted, source }) => `“${source}” for “${quoted}”`);
  const more = differences.length - shown.length;
  const rest = more === 0 ? '' : `, and ${counted(more, 'other difference')}`;
  return differences.length === 1
    ? `has “${first.source}” where “${first.quoted}” stands here${where}`
    : `has ${shown.join(', ')}${rest}${where}`;
}

/** The source’s words in the place of those that differ. */
export function differenceFixes({ differences }: WordsInPlace): readonly Fix[] {
  return differences.flatMap(({ quoted, source }) =>
    quoted !== '' && plainWords.test(source) ? [{ find: quoted, use: source }] : [],
  );
}
