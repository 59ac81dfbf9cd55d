import type { PageStyle, ProseSetting, TextStyleName } from './page-style.ts';

/** What is read in lines, one after the other; headings, tables, keys and labels are looked at, and stay flush left. */
const runningTexts: ReadonlySet<TextStyleName> = new Set([
  'text',
  'keyedText',
  'listItem',
  'comment',
  'quotation',
  'note',
] as const);

const flushLeft: ProseSetting = { justified: false, hyphenated: false };

/** How texts of a style are set: as the page asks for where they are running text, else flush left with whole words. */
export function proseSetting({ prose }: PageStyle, name: TextStyleName): ProseSetting {
  return runningTexts.has(name) ? prose : flushLeft;
}
