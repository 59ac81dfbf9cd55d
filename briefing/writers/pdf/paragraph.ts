import type { Paragraph } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { directionOfText } from '../../document/text-direction.ts';
import type { PdfNode } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { styledText } from './nodes.ts';

/** A paragraph in the style of its setting. */
export function writeParagraph(
  writing: PdfWriting,
  paragraph: Paragraph,
  setting: Setting,
): readonly PdfNode[] {
  const runs = writing.runs(paragraph.content, setting.text);
  const text = styledText(writing.style, setting.text, runs, { indent: setting.indent });
  const own = directionOfText(plainText(paragraph.content), writing.direction);
  return [own === writing.direction ? text : { ...text, turned: true }];
}
