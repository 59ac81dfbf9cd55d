/** The most bytes of UTF-8 that a name has. */
const mostBytes = 120;
/** As in `docx` and `html`. */
const longestUsual = 4;
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Control, direction, joining and private-use characters, and half surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
/** What Windows, macOS or a shell would take for something else than a name. */
const special = /[\s<>:"/\\|?*]+/gu;

/**
 * The name of a file for a briefing with that title: `fileNameOf('Situation briefing 2/2026', 'pdf')` is
 * `Situation-briefing-2-2026.pdf`. Never longer than 120 bytes of UTF-8 with its extension, valid on Windows, macOS and
 * Linux, without characters that cannot be seen. A title of which nothing is left gives `briefing`.
 */
export function fileNameOf(title: string, extension: string): string {
  const words = title.normalize('NFC').replace(special, '-').replace(unseen, '').replace(/-{2,}/g, '-');
  const room = roomBeside(extension);
  const name = trimmed(shortened(unreserved(trimmed(words)), room));
  return `${name === '' ? 'briefing' : name}.${extension}`;
}

/** Bytes for a name without its extension. The files of one briefing are cut at the same place, whatever they end with. */
export function roomBeside(extension: string): number {
  return mostBytes - Math.max(longestUsual, utf8Length(extension)) - 1;
}

/** A leading dot hides a file, a leading hyphen looks like an option, Windows drops dots at the end. */
function trimmed(name: string): string {
  return name.replace(/^[-.~\p{M}]+|[-.]+$/gu, '');
}

/** Windows takes `con` and `con.old` for a device, whatever follows. */
function unreserved(name: string): string {
  const stem = name.split('.', 1)[0] ?? '';
  return reserved.test(stem) ? `briefing-${name}` : name;
}

/** As much of a name as has room, in bytes of UTF-8. Cut between characters, never between a letter and its marks. */
export function shortened(name: string, room: number): string {
  let kept = '';
  let length = 0;
  for (const [character] of name.matchAll(/[^\p{M}]\p{M}*/gu)) {
    length += utf8Length(character);
    if (length > room) break;
    kept += character;
  }
  return kept;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) length += utf8Width(character.codePointAt(0) ?? 0);
  return length;
}

function utf8Width(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
