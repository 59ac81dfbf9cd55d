import type { Paragraph } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { directionOfText } from '../../document/text-direction.ts';
import { paragraph, settled } from './paragraph.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A paragraph of running text; nothing where there is none. */
export function prose(writing: WordWriting, { content }: Paragraph, setting: Setting): readonly WordBlock[] {
  if (content.length === 0) return [];
  const { direction } = writing.meta;
  const own = directionOfText(plainText(content), direction);
  const turned = own === direction ? {} : { bidirectional: own === 'rtl' };
  return [paragraph(writing, setting.text, writing.runs(content), { ...settled(setting), ...turned })];
}
