import * as docx from 'docx';
import type { PageStyle, TextStyle } from '../../style/page-style.ts';
import { halfPoints, twips } from './measures.ts';

/** The face, size, weight and colour of a style of the page, for Word. Word knows no semibold: it is bold here. */
export function runOf(style: PageStyle, text: TextStyle): docx.IRunStylePropertiesOptions {
  return {
    font: style.faces[text.face].family,
    size: halfPoints(text.size),
    color: style.colours[text.colour],
    bold: text.weight !== 'regular',
    boldComplexScript: text.weight !== 'regular',
  };
}

/** The space around a style's paragraphs and its exact lead. */
export function spacingOf(
  text: Pick<TextStyle, 'before' | 'after' | 'lead'>,
  other: Partial<Pick<TextStyle, 'before' | 'after'>> = {},
): docx.ISpacingProperties {
  const { before, after, lead } = { ...text, ...other };
  return {
    before: twips(before),
    after: twips(after),
    line: twips(lead),
    lineRule: docx.LineRuleType.EXACT,
  };
}
