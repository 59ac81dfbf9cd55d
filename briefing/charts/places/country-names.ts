import { wordedLanguage, wordedLanguages } from '../../document/worded-languages.ts';
import type { WordedLanguage } from '../../document/worded-languages.ts';
import { arabicCountryNames } from './arabic-country-names.ts';
import { countryCode } from './country-code.ts';
import { kurdishCountryNames } from './kurdish-country-names.ts';

/** Names that are not those of CLDR, or of countries that have no code. */
const ownNames: Readonly<Record<WordedLanguage, Readonly<Record<string, string>>>> = {
  en: { Turkey: 'Türkiye' },
  ar: arabicCountryNames,
  ckb: kurdishCountryNames,
  de: { 'N. Cyprus': 'Nordzypern' },
  es: { 'N. Cyprus': 'Chipre del Norte', Somaliland: 'Somalilandia' },
  fa: { 'N. Cyprus': 'قبرس شمالی', Somaliland: 'سومالی‌لند' },
  fr: { 'N. Cyprus': 'Chypre du Nord' },
  he: { 'N. Cyprus': 'צפון קפריסין', Somaliland: 'סומלילנד' },
};

/** Languages whose names of countries the engine knows (CLDR). */
const byEngine: ReadonlySet<WordedLanguage> = new Set(['de', 'es', 'fa', 'fr', 'he'] as const);
/** Their long names say more than a map has to. */
const shortNamed: ReadonlySet<string> = new Set(['HK', 'MO', 'PS']);
const named = new Map<string, string | undefined>();

/** How a country is called in a language (BCP 47), by its name in the boundaries; that very name where none is known. */
export function countryName(name: string, language: string): string {
  return nameIn(name, wordedLanguage(language)) ?? nameIn(name, 'en') ?? name;
}

/**
 * The names by which facts may call a country: in English, in the languages of other scripts, and in that of the document
 * (BCP 47). Names of other languages in Latin letters could be anybody’s: Mauritius is Maurice in French.
 */
export function namesOfCountry(name: string, language: string): readonly string[] {
  const own = wordedLanguage(language);
  const asked = wordedLanguages.filter((one) => one === own || !['de', 'es', 'fr'].includes(one));
  return [...new Set([name, ...asked.flatMap((one) => nameIn(name, one) ?? [])])];
}

function nameIn(name: string, language: WordedLanguage): string | undefined {
  const names = ownNames[language];
  if (Object.hasOwn(names, name)) return names[name];
  return byEngine.has(language) ? nameByEngine(name, language) : undefined;
}

/** Kept: maps ask for the names of all countries. */
function nameByEngine(name: string, language: WordedLanguage): string | undefined {
  const code = countryCode(name);
  const key = `${language} ${name}`;
  if (code === undefined || named.has(key)) return named.get(key);
  const style = shortNamed.has(code) ? 'short' : 'long';
  const found = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code);
  named.set(key, found);
  return found;
}
