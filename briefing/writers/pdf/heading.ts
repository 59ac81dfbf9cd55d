import type { Heading } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import type { PdfNode } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { styledText } from './nodes.ts';

/** A heading: the first level at the left margin, the others over the text they head. */
export function writeHeading(writing: PdfWriting, heading: Heading, setting: Setting): readonly PdfNode[] {
  const name = `heading${heading.level}` as const;
  const indent = heading.level === 1 ? 0 : setting.indent;
  return [
    {
      ...styledText(writing.style, name, writing.runs(heading.content, name), {
        indent,
        role: 'heading',
      }),
      id: heading.id,
      outline: { level: heading.level, text: plainText(heading.content) },
      balance: true,
      keepWithNext: true,
    },
  ];
}
