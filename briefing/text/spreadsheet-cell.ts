/**
 * A text as a cell of tab-separated values that a spreadsheet takes for text: one that could be a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe in front; tabs and line breaks become spaces.
 */
export function spreadsheetCell(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u.test(text) ? `'${line}` : line;
}
