/** A character that no text may hold, and where it stands. */
export interface ForbiddenCharacter {
  /** Offset in UTF-16 units. */
  readonly index: number;
  /** `U+202E` */
  readonly code: string;
  /** What it is, in words that fit after “holds”: `a right-to-left override`. */
  readonly name: string;
}

const plainAscii = /^[\u0020-\u007e]*$/;

const pattern =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * The first character of a text that could change what readers or our own marks mean: private use (our provenance marks),
 * control characters but tab and line feed in `long` text, halves of surrogate pairs, overrides and isolates of the writing
 * direction, hidden tags. The joiners of Arabic and Persian and the marks U+200E, U+200F are allowed.
 */
export function findForbiddenCharacter(text: string, form: 'line' | 'long'): ForbiddenCharacter | undefined {
  if (plainAscii.test(text)) return undefined;
  for (const match of text.matchAll(pattern)) {
    const [character] = match;
    if (form === 'long' && (character === '\n' || character === '\t')) continue;
    return { index: match.index, code: codeOf(character), name: nameOf(character) };
  }
  return undefined;
}

/** A text for a message: what no text may hold, line breaks among it, is written as `U+202E`. */
export function showForbiddenCharacters(text: string): string {
  return plainAscii.test(text) ? text : text.replaceAll(pattern, codeOf);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOf(character: string): string {
  if (character === '\n' || character === '\r' || /[\u2028\u2029]/.test(character)) return 'a line break';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Co}/u.test(character)) return 'a private-use character';
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return 'a character that turns the writing direction';
  return 'a hidden character';
}
