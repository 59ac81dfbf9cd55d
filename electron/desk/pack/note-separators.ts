import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { Parts } from './parts.ts';
import { replaceOnce } from './parts.ts';

/** Lets the rule above the footnotes begin where the text does; the library sets it at the margin, after a number. */
export function indentNoteSeparators(parts: Parts, { page }: PageStyle): void {
  const indent = Math.round((page.keyColumn + page.gap) * 20);
  replaceOnce(parts, 'word/footnotes.xml', [
    /<w:footnote w:type="separator".*?<\/w:footnote>/s,
    separator({ id: -1, type: 'separator', indent }),
  ]);
  replaceOnce(parts, 'word/footnotes.xml', [
    /<w:footnote w:type="continuationSeparator".*?<\/w:footnote>/s,
    separator({ id: 0, type: 'continuationSeparator', indent }),
  ]);
  replaceOnce(parts, 'word/settings.xml', [
    /<w:compat>/,
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>',
  ]);
}

interface Separator {
  readonly id: number;
  readonly type: 'separator' | 'continuationSeparator';
  readonly indent: number;
}

function separator({ id, type, indent }: Separator): string {
  const properties = `<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="${indent}"/>`;
  return (
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr>${properties}</w:pPr>` +
    `<w:r><w:${type}/></w:r></w:p></w:footnote>`
  );
}
