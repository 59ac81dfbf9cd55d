const markup = /\[[^[\]]*\]|\{\{(?:(?!\{\{|\}\})[^])*\}\}|\{%(?:(?!\{%|%\})[^])*%\}|\{[^{}\n]*\}/gu;
const word = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?/gu;
const parts = /[A-Za-z0-9_-]+/gu;

/** The ids out of a set that a text names: cited, printed by a value, in a tag, or as they stand. */
export function namedInProse(text: string, ids: ReadonlySet<string>): readonly string[] {
  const named = new Set<string>();
  for (const [inside] of text.matchAll(markup)) addWords(inside, ids, named);
  for (const [plain] of text.matchAll(word)) if (looksLikeId(plain) && ids.has(plain)) named.add(plain);
  return [...named];
}

/** In markup an id may stand behind a full stop: `facts.T05.quantity`. */
function addWords(inside: string, ids: ReadonlySet<string>, named: Set<string>): void {
  for (const [whole] of inside.matchAll(word)) if (ids.has(whole)) named.add(whole);
  for (const [part] of inside.matchAll(parts)) if (ids.has(part)) named.add(part);
}

/** A number or a common word that is an id too says nothing in running text. */
function looksLikeId(plain: string): boolean {
  return /\d/u.test(plain) && /[A-Za-z]/u.test(plain);
}
