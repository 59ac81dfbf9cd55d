import type { Callout } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { FenceKind } from './fence-kind.ts';
import { reportEmpty } from './fence-kind.ts';

/** Boxes and bars beside the running text; the title runs in before the first words. */
export const callouts = {
  comment: callout('comment', 'Desk comment'),
  'reported-view': callout('reported-view', 'Reported view'),
  warning: callout('warning', 'Warning'),
  'key-judgement': callout('key-judgement', 'Key judgement'),
};

function callout(look: Callout['look'], standard: string): FenceKind {
  return {
    titled: true,
    attributes: [],
    read(fence, reading) {
      const blocks = reading.blocks(fence.placed);
      if (blocks.length === 0) {
        reportEmpty('words', fence, reading);
        return [];
      }
      const title = fence.title.length > 0 ? fence.title : [{ kind: 'text', value: standard } as const];
      return [{ kind: 'callout', look, title: withoutStop(title), blocks, from: reading.origin(fence.line) }];
    },
  };
}

/** The full stop between title and words is the writers' to print. */
function withoutStop(title: readonly Inline[]): readonly Inline[] {
  const last = title.at(-1);
  if (last?.kind !== 'text' || !last.value.endsWith('.')) return title;
  return [...title.slice(0, -1), { ...last, value: last.value.slice(0, -1) }];
}
