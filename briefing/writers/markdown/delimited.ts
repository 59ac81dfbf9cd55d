const space = /\s/u;
const mark = /[\p{P}\p{S}]/u;

/** Words between delimiters of emphasis; undefined where Markdown would not read them as such. */
export function delimited(
  words: string,
  delimiter: '*' | '**',
  { before, after }: { readonly before: string; readonly after: string },
): string | undefined {
  const inner = words.trim();
  if (inner === '' || inner.includes('\n')) return undefined;
  const lead = words.slice(0, words.length - words.trimStart().length);
  const trail = words.slice(words.trimEnd().length);
  const outside = { left: lastOf(before + lead), right: firstOf(trail + after) };
  const opens = flanks(firstOf(inner), outside.left);
  const closes = flanks(lastOf(inner), outside.right);
  const starred = [inner.at(0), inner.at(-1), outside.left, outside.right].includes('*');
  return opens && closes && !starred ? `${lead}${delimiter}${inner}${delimiter}${trail}` : undefined;
}

/** Whether a delimiter between these two leans towards the inner one; readers differ on what an emoji is. */
function flanks(inner: string, outer: string): boolean {
  return !mark.test(inner) || outer === '' || space.test(outer) || (outer.length === 1 && mark.test(outer));
}

function firstOf(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function lastOf(text: string): string {
  const last = text.at(-1) ?? '';
  return /[\uDC00-\uDFFF]/.test(last) ? text.slice(-2) : last;
}
