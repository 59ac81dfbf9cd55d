import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import type { EffectKind } from '../../../briefing/drafts/template-effect.ts';
import { Icon } from '../../controls/icon.tsx';

const words: Readonly<Record<EffectKind, readonly [one: string, several: string]>> = {
  breaks: ['breaks', 'break'],
  'gains-findings': ['gains findings', 'gain findings'],
  changes: ['changes', 'change'],
  same: ['stays the same', 'stay the same'],
};

const kinds = ['breaks', 'gains-findings', 'changes', 'same'] as const;

/** How many drafts there are of each sort. */
export function EffectCounts({ drafts }: { readonly drafts: readonly DraftEffect[] }) {
  return (
    <dl className="effect-counts">
      {kinds.map((kind) => {
        const count = drafts.filter((draft) => draft.kind === kind).length;
        return (
          <div key={kind}>
            <dt>{words[kind][count === 1 ? 0 : 1]}</dt>
            <dd className="num">
              {kind === 'breaks' && count > 0 && <Icon name="error" tone="error" />}
              {kind === 'gains-findings' && count > 0 && <Icon name="warning" tone="warning" />}
              {count}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
