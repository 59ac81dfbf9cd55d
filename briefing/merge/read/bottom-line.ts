import { plainText } from '../../document/plain-text.ts';
import type { FenceKind } from './fence-kind.ts';
import { reportEmpty, reportMisplaced } from './fence-kind.ts';

/** `::: bottom-line Title`: the answer in one paragraph, then a definition list. */
export const bottomLine: FenceKind = {
  titled: true,
  attributes: [],
  read(fence, reading) {
    const blocks = reading.blocks(fence.placed);
    const answer = blocks.find((block) => block.kind === 'paragraph');
    if (answer === undefined) {
      reportEmpty('answer in its first paragraph', fence, reading);
      return blocks;
    }
    const keyed = blocks.filter((block) => block.kind === 'keyed');
    const others = blocks.filter((block) => block !== answer && block.kind !== 'keyed');
    if (others.length > 0) {
      reportMisplaced('one paragraph with the answer, and keys with a line each', fence, reading);
    }
    const title = fence.title.length > 0 ? fence.title : [{ kind: 'text', value: 'Bottom line' } as const];
    const id = reading.id(plainText(title));
    const entries = keyed.flatMap((block) => block.entries);
    const from = reading.origin(fence.line);
    const { content, from: answerFrom } = answer;
    const written = answerFrom === undefined ? {} : { answerFrom };
    return [{ kind: 'bottomLine', id, title, answer: content, ...written, entries, from }, ...others];
  },
};
