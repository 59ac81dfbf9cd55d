import * as docx from 'docx';
import type { Colours, PageStyle } from '../../style/page-style.ts';
import { eighths } from './measures.ts';

/** No rule at all, where Word would draw one. */
const noRule: docx.IBorderOptions = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };

/** A table without any rule. */
export const noRules: docx.ITableBordersOptions = {
  top: noRule,
  bottom: noRule,
  left: noRule,
  right: noRule,
  insideHorizontal: noRule,
  insideVertical: noRule,
};

/** A rule of a width in points. */
export function rule(style: PageStyle, width: number, colour: keyof Colours): docx.IBorderOptions {
  return { style: docx.BorderStyle.SINGLE, size: eighths(width), color: style.colours[colour] };
}

/** Ink above and below, hairlines between the rows, nothing upright. */
export function tableRules(style: PageStyle): docx.ITableBordersOptions {
  const { heavy, light } = style.measures.rule;
  return {
    ...noRules,
    top: rule(style, heavy, 'ink'),
    bottom: rule(style, heavy, 'ink'),
    insideHorizontal: rule(style, light, 'hair'),
  };
}
