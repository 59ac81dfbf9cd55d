import type { Colours, PageStyle, TextStyle, TextStyleName } from '../../style/page-style.ts';
import { proseSetting } from '../../style/prose-setting.ts';
import type { PdfTextStyle } from './pdf-definition.ts';

/** A colour of the style as the definition writes it. */
export function colourOf(style: PageStyle, name: keyof Colours): string {
  return `#${style.colours[name]}`;
}

/** A style of the page in the definition's shape; the line height is the lead in units of the font's own height. */
export function pdfTextStyle(style: PageStyle, text: TextStyle): PdfTextStyle {
  const face = style.faces[text.face];
  return {
    font: text.weight === 'bold' ? `${face.family} Bold` : face.family,
    fontSize: text.size,
    lineHeight: text.lead / (text.size * face.natural),
    color: colourOf(style, text.colour),
    bold: text.weight === 'semibold',
  };
}

/** All styles of the page by name. */
export function pdfTextStyles(style: PageStyle): Record<string, PdfTextStyle> {
  const names = Object.keys(style.text) as TextStyleName[];
  return Object.fromEntries(
    names.map((name) => {
      const { justified, hyphenated } = proseSetting(style, name);
      const prose = { ...(justified ? { justified } : {}), ...(hyphenated ? { hyphenated } : {}) };
      return [name, Object.assign(pdfTextStyle(style, style.text[name]), prose)];
    }),
  );
}

/** A style for words inside a line of another style: its own face, weight and size on the line's lead. */
export function insideLine(style: PageStyle, name: TextStyleName, line: TextStyle): PdfTextStyle {
  return pdfTextStyle(style, { ...style.text[name], lead: line.lead });
}

/** Code inside a line: smaller than its line by as much as the style's code is smaller than its text. */
export function codeStyle(style: PageStyle, line: TextStyle): PdfTextStyle {
  const size = (line.size * style.text.code.size) / style.text.text.size;
  return pdfTextStyle(style, { ...style.text.code, size, lead: line.lead, colour: line.colour });
}
