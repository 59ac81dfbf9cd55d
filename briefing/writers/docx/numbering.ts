import * as docx from 'docx';
import type { List } from '../../document/block.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { halfPoints } from './measures.ts';

/** Levels that Word has; deeper lists stay on the last. */
export const deepestLevel = 8;

/**
 * The definition a list is numbered by. The library finds a list again by its reference in braces, anywhere in the
 * text of the part; a private-use character keeps any text from being taken for one.
 */
export function listDefinition(style: PageStyle, list: List): docx.NumberingDefinition {
  const reference = list.ordered ? `\ue000ordered-${list.start}` : '\ue000bullets';
  const { family } = style.faces[style.text.listItem.face];
  const run = { font: family, size: halfPoints(style.text.listItem.size), bold: false, italics: false };
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: list.ordered ? docx.LevelFormat.DECIMAL : docx.LevelFormat.BULLET,
    text: list.ordered ? `%${level + 1}.` : '•',
    start: list.ordered ? list.start : 1,
    alignment: docx.AlignmentType.START,
    style: { run },
  }));
  return { reference, levels };
}
