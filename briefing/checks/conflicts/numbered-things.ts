const nouns =
  'flight sortie bus coach convoy train ship vessel ferry boat truck lorry trip lift rotation group batch phase wave round camp gate sector ' +
  'zone district ward block station checkpoint bridge hospital school brigade battalion company route line lot consignment shipment';
const numbered = new RegExp(
  String.raw`\b(${nouns.replaceAll(' ', '|')})\s+(?:(?:no\.?|number|nr\.?)\s*|#\s*)?((?:\p{Lu}{1,3}[\p{Zs}-]?)?\d{1,5}\p{Lu}?)(?![\p{L}\p{N}]|[.,]\d|\p{Zs}?%)`,
  'giu',
);

/** What an English statement tells by its number, in small letters: `flight 7`, `bus ab12`; leading noughts do not count. */
export function numberedThings(statement: string): ReadonlySet<string> {
  const found = [...statement.matchAll(numbered)];
  return new Set(found.map(([, noun = '', code = '']) => `${noun} ${plainCode(code)}`.toLowerCase()));
}

function plainCode(code: string): string {
  return code.replaceAll(/[\p{Zs}-]/gu, '').replace(/^(\p{L}*)0+(?=\d)/u, '$1');
}
