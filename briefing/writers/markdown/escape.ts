/** Characters that are markup wherever they stand, and those that English prose would be set with on reading. */
const anywhere = /[\\`*_[\]<~^|"']/g;
const reference = /&(?=#?\w{1,31};)/g;
/** What would become a link, a dash or an ellipsis. */
const sequences = /:(?=\/\/)|(?<=www)\.(?=\S)|(?<=[\w.+-])@(?=\w)|--+|\.\.\.+/gi;
/** What begins a construct at the start of a line. */
const lineStart = /^([\t ]*)(#{1,6}(?=\s|$)|[>|:=]|[-+](?=[\s:|-]|$)|\d{1,9}(?=[.)](?:\s|$)))/gm;
const unprintable = /[\p{Cc}\u2028\u2029]+/gu;

/** Words as Markdown that reads as exactly these words, wherever in a line they stand. */
export function escapeWords(words: string): string {
  return words
    .replace(unprintable, ' ')
    .replace(anywhere, '\\$&')
    .replace(reference, '\\&')
    .replace(sequences, (found) => (found.length > 1 ? found.replace(/[-.]/g, '\\$&') : `\\${found}`));
}

/** A paragraph whose lines begin no list, heading or other construct. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph.replace(lineStart, (_, indent: string, start: string) =>
    /^\d/.test(start) ? `${indent}${start}\\` : `${indent}\\${start}`,
  );
}

/** Markdown without code and links between double quotation marks, where backslashes are taken before markup is looked for. */
export function escapeQuoted(markdown: string): string {
  return markdown.replace(
    /\\(.)|["()]/gsu,
    (found, character: string = found) => `&#${character.codePointAt(0)};`,
  );
}

/** Markdown between the brackets of a link or picture, where readers take the backslash from brackets first. */
export function escapeLabel(markdown: string): string {
  return markdown.replace(/\\(.)/gsu, (pair, character: string) =>
    character === '[' ? '&#91;' : character === ']' ? '&#93;' : pair,
  );
}
