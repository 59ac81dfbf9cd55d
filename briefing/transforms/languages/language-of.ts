/** A run of one script and the language it is written in, as BCP 47, and the way it runs. */
export interface RunLanguage {
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

const kurdish = /[ڕڵۆێە]/u;
const urdu = /[ٹڈڑے]/u;
const persian = /[پچژگکی]/u;

/** Languages in Arabic letters, whose runs a document of another one of them does not tell apart. */
const arabicScript: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur']);

/**
 * The language of a run of letters by its script and the letters that only some languages have; nothing where that is the
 * document’s own. What the letters leave open is named by its script alone (`und-Cyrl`).
 */
export function languageOf(letters: string, ofDocument: string): string | undefined {
  const code = ofDocument.toLowerCase().split('-')[0] ?? '';
  const found = guess(letters, code);
  return found === code ? undefined : found;
}

function guess(letters: string, ofDocument: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(letters)) return arabicLanguage(letters, ofDocument);
  if (/\p{Script=Hebrew}/u.test(letters)) return ofDocument === 'yi' ? 'yi' : 'he';
  if (/\p{Script=Greek}/u.test(letters)) return 'el';
  if (/\p{Script=Cyrillic}/u.test(letters)) return cyrillicLanguage(letters, ofDocument);
  return undefined;
}

function arabicLanguage(letters: string, ofDocument: string): string {
  if (kurdish.test(letters)) return 'ckb';
  if (urdu.test(letters)) return 'ur';
  if (persian.test(letters)) return ofDocument === 'ckb' ? 'ckb' : 'fa';
  return arabicScript.has(ofDocument) ? ofDocument : 'ar';
}

function cyrillicLanguage(letters: string, ofDocument: string): string {
  if (/[іїєґ]/iu.test(letters)) return 'uk';
  if (/[ыэёъ]/iu.test(letters)) return 'ru';
  return ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'].includes(ofDocument)
    ? ofDocument
    : 'und-Cyrl';
}
