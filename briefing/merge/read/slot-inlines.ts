import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { joinTexts } from './join-texts.ts';
import type { Reading } from './reading.ts';

/** The prose of a slot that stands inside a line: one paragraph's words. More than that is a finding. */
export function slotInlines(slot: string, reading: Reading, line: number): readonly Inline[] {
  const blocks = reading.prose(slot, line);
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === 'paragraph') return first.content;
  if (blocks.length > 0) {
    reading.report(
      {
        rule: 'slot-in-line',
        severity: 'error',
        message: `The prose of “${slot}” stands inside a line, where one paragraph fits. Make it one paragraph.`,
      },
      line,
    );
  }
  return flow(blocks);
}

/** The words of the paragraphs among blocks, run together. */
export function flow(blocks: readonly Block[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (inlines.length > 0) inlines.push({ kind: 'text', value: ' ' });
    inlines.push(...block.content);
  }
  return joinTexts(inlines);
}
