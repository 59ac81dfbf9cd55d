const memory = new Map<string, string>();
const singleQuotes = /[‘’‚‛′‵`´ʼ]/g;
const doubleQuotes = /[“”„‟″«»‹›״]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const unseen = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Accents of alphabets, and the vowel signs of Arabic and Hebrew; the vowels of other scripts make other words. */
const accents = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
/** Letters that one keyboard or place writes by another character than the next, and marks of other scripts. */
const otherShapes: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ς: 'σ',
  ß: 'ss',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '。': '.',
  '、': ',',
};

/**
 * A character as quotations are compared: without case and accents, with straight quotes and plain hyphens, digits of every
 * script as 0 to 9, ligatures and Arabic letter shapes as their letters. Empty for what is not seen: soft hyphens, joiners,
 * the stroke that stretches.
 */
export function foldCharacter(character: string): string {
  const known = memory.get(character);
  if (known !== undefined) return known;
  const fold = foldAnew(character);
  memory.set(character, fold);
  return fold;
}

function foldAnew(character: string): string {
  const plain = character
    .replaceAll(unseen, '')
    .replaceAll(singleQuotes, "'")
    .replaceAll(doubleQuotes, '"')
    .replaceAll(dashes, '-')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(accents, '')
    .replaceAll(unseen, '')
    .toLowerCase();
  return Array.from(plain, foldLetter).join('');
}

function foldLetter(letter: string): string {
  if (/\p{Nd}/u.test(letter)) return String(valueOfDigit(letter));
  return otherShapes[letter] ?? letter;
}

/** Digits of every script stand in tens that begin at a zero. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
