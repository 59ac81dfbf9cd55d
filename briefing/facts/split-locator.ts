/** Parts `S1, para. 7` into a source and the locator behind the first comma. */
export function splitLocator(text: string): { source: string; locator?: string } {
  const comma = text.indexOf(',');
  if (comma < 0) return { source: text };
  return { source: text.slice(0, comma).trim(), locator: text.slice(comma + 1).trim() };
}

const places =
  /^(?:§|\d|(?:pp?|paras?|pars?|ch|chs|secs?|figs?|arts?|cols?|vols?|nos?|nn?|ll?|min)\.|(?:pages?|paragraphs?|chapters?|sections?|figures?|tables?|articles?|columns?|volumes?|notes?|lines?|minutes?|annex(?:es)?|appendix|box|item|sheet|slide|row|part|min|at)\b)/i;

/**
 * Parts a cell that may hold the title of a source: `Coast Daily, Thousands flee` stays whole, `Coast Daily, p. 4` and
 * `S1, back page` are parted, since a title goes on in words and an id does not go on.
 */
export function splitFromTitle(text: string): { source: string; locator?: string } {
  const comma = text.search(/,\s*[^,]*$/);
  const last = { source: text.slice(0, comma).trim(), locator: text.slice(comma + 1).trim() };
  if (comma > 0 && places.test(last.locator)) return last;
  const first = splitLocator(text);
  return /^[A-Za-z]{0,4}\d{1,6}$/.test(first.source) ? first : { source: text };
}
