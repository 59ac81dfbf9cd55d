import type { Callout } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import type { FenceKind } from './fence-kind.ts';
import { reportEmpty } from './fence-kind.ts';
import { joinTexts } from './join-texts.ts';

const ends = /[.!?:…؟]["”’)]?$/u;

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
      return [{ kind: 'callout', look, title: asSentence(title), blocks, from: reading.origin(fence.line) }];
    },
  };
}

/** The title is followed by running text, so it ends as a sentence does. */
function asSentence(title: readonly Inline[]): readonly Inline[] {
  return ends.test(plainText(title)) ? title : joinTexts([...title, { kind: 'text', value: '.' }]);
}
