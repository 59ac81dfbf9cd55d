import * as docx from 'docx';
import type { Setting, WordWriting } from './word-writing.ts';

/** A paragraph in the document's direction. */
export function paragraph(
  writing: Pick<WordWriting, 'meta'>,
  style: string,
  children: readonly docx.ParagraphChild[],
  options: docx.IParagraphOptions = {},
): docx.Paragraph {
  const direction = writing.meta.direction === 'rtl' ? { bidirectional: true } : {};
  return new docx.Paragraph({ style, ...direction, ...options, children });
}

/** What a setting says of a paragraph in it: its indent, the bar beside it, and what it stays with. */
export function settled(setting: Setting): docx.IParagraphOptions {
  const { indent, right, bar, keepNext } = setting;
  const kept = keepNext === true ? { keepNext } : {};
  if (indent === undefined && right === undefined) return { ...bar, ...kept };
  return {
    ...bar,
    ...kept,
    indent: { left: indent ?? 0, ...(right === undefined ? {} : { right }) },
  };
}

/** White space of an exact height in points, where Word has none of its own: after a table. */
export function spacer(
  writing: Pick<WordWriting, 'meta'>,
  height: number,
  options: docx.IParagraphOptions = {},
): docx.Paragraph {
  const line = Math.max(20, Math.round(height * 20));
  return paragraph(writing, 'Spacer', [], {
    ...options,
    spacing: { before: 0, after: 0, line, lineRule: docx.LineRuleType.EXACT },
  });
}
