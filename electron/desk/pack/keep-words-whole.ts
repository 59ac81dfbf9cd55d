import { strFromU8, strToU8 } from 'fflate';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { Parts } from './parts.ts';

const name = 'word/styles.xml';
const prose =
  /<w:style [^>]*w:styleId="(Normal|BodyText|KeyedText|KeyedCell|KeyedCellNext|ListParagraph|Comment|Quote|FootnoteText)".*?<\/w:style>/gsu;

/**
 * Lets Word part words in running text alone: headings, tables and all that is looked at keep theirs whole. The library
 * has no option for it.
 */
export function keepWordsWhole(parts: Parts, { prose: { hyphenated } }: PageStyle): void {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no ${name}.`);
  if (!hyphenated) return;
  const marked = strFromU8(part).replace(prose, (style: string, id: string) =>
    suppressed(style, id === 'Normal'),
  );
  parts.set(name, strToU8(marked));
}

/** The order of properties is that of the schema: before the direction and the spacing. */
function suppressed(style: string, isSuppressed: boolean): string {
  return style.replace(/(?=<w:(?:bidi|spacing)[ />])/u, `<w:suppressAutoHyphens w:val="${isSuppressed}"/>`);
}
