const noBreak = '\u00a0';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** Months of other languages, after a day as they write it: `21. Januar`, `21 janvier`, `21 de enero`. */
const otherMonths =
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Jänner|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre';
const counted =
  'paras?|pp?|notes?|nos?|Nos?|issue|Table|Figure|Annex|Section|[Cc]hapter|[Aa]rt|[Aa]rticle|[Ll]ines?|col|cols|vol|' +
  '[Rr]esolution|[Pp]hase|[Rr]oute|[Pp]art|[Dd]ay';
const titles = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Amb|Sen|Rep|Gov|Sheikh|St';

/** Signs that say what the figure after them is. */
const signs = '§§?|USD|US\\$|EUR|GBP|CHF|IQD|SYP|TRY|€|\\$|£';

/** Articles that a name in Latin letters joins by a hyphen, for a pattern. */
export const articles = 'al|el|ad|an|ar|as|at|ash|az|ed|es|esh|ez|ud';

const units =
  'per cent|percent|%|million|billion|thousand|trillion|mm|cm|km|km²|km/h|m|m²|m³|kg|g|t|tonnes|tons|litres|ha|MW|kW|GB|MB|°C|' +
  'dollars|euros|dinars|a\\.m\\.|p\\.m\\.|UTC|GMT|hours?|minutes?|days?|' +
  'weeks?|months?|years?|people|persons|men|women|children|families|detainees|prisoners|inmates|fighters|' +
  'militants|soldiers|troops|civilians|officials|members|countries|provinces|districts|villages|attackers|' +
  'attacks|incidents|vehicles|sources|reports|dead|killed|wounded|injured|missing|others';

/**
 * Pairs that never part at a line's end, each with its space to bind: among them thousands that are set apart by a space, which
 * would be two numbers, telephone numbers, the marks before which French has one, and abbreviations such as `z. B.`
 */
const pairs: readonly RegExp[] = [
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
  new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${months}|${otherMonths})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:de )?(?:${otherMonths})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<=\\b\\d{1,2}.de) (?=(?:${otherMonths})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<=\\b(?:Nr|Abs|Anm|Art|Ziff)\\.|(?<!\\p{L})[nN](?:°|º|\\.º)) (?=\\d)`, 'gu'),
  /(?<=(?<![\p{L}\d.,])\d{1,3}) (?=\d{3}(?!\d))/gu,
  /(?<=\+\d[\d\u00a0]{0,15}) (?=\d)/g,
  /(?<=«) | (?=[»;:!?](?![\p{L}\d]))/gu,
  /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu,
  new RegExp(`(?<=\\b(?:${counted})\\.?) (?=\\d)`, 'g'),
  new RegExp(`(?<=\\b(?:${titles})\\.?) (?=\\p{Lu}|(?:${articles})-)`, 'gu'),
  new RegExp(`(?<=(?<![\\p{L}\\d])(?:${signs})) (?=\\d)`, 'gu'),
  new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu'),
];

/** Text whose pairs, such as `21 January` and `para. 7`, are bound by a no-break space instead of a space. */
export function bindPairs(text: string): string {
  return pairs.reduce((bound, pair) => bound.replace(pair, noBreak), text);
}
