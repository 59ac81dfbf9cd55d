import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { say } from '../../controls/toast.tsx';
import { undoAction } from '../../frame/take-back.ts';
import { goTo } from '../../state/window-state.ts';
import { EffectDifference } from './effect-difference.tsx';
import { draftWords, effectWords } from './effect-words.ts';

export interface EffectRowProps {
  readonly draft: DraftEffect;
  /** Number of the version to which it can be moved. */
  readonly moveTo: number | undefined;
}

/** One draft with what becomes of it; opens its difference and what it gains. */
export function EffectRow({ draft, moveTo }: EffectRowProps) {
  const [isOpen, setOpen] = useState(false);
  const opens = draft.kind !== 'same' || moveTo !== undefined;
  const stays = draft.version === undefined ? '' : `Stays with version ${draft.version}. `;
  const about = `${stays}${effectWords(draft)}`;
  const head = (
    <>
      <Icon {...signs[draft.kind]} />
      <span className={draft.kind === 'same' ? 'cut' : 'cut strong'} dir="auto">
        {draftWords(draft)}
      </span>
      {opens && <Icon name={isOpen ? 'down' : 'right'} tone="quiet" />}
      {about !== '' && (
        <span className="effect-about small second" dir="auto">
          {about}
        </span>
      )}
    </>
  );
  return (
    <li>
      {opens ? (
        <AriaButton className="effect-row" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {head}
        </AriaButton>
      ) : (
        <div className="effect-row">{head}</div>
      )}
      {isOpen && (
        <div className="effect-more">
          <EffectDifference draft={draft} />
          <div className="effect-deeds">
            <Button size="low" onPress={() => goTo({ kind: 'draft', briefing: draft.id })}>
              Open the draft
            </Button>
            {moveTo !== undefined && (
              <Button
                size="low"
                onPress={() => void moveOn(draft, moveTo)}
              >{`Move to version ${moveTo}`}</Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

const signs = {
  breaks: { name: 'error', tone: 'error', label: 'Breaks' },
  'gains-findings': { name: 'warning', tone: 'warning', label: 'Gains findings' },
  changes: { name: 'compare', label: 'Changes' },
  same: { name: 'check', label: 'Stays the same' },
} as const;

async function moveOn({ id, title }: DraftEffect, version: number): Promise<void> {
  const moved = await call('templates:move', { briefing: id });
  if (!moved.ok) say(moved.failure.message);
  else say(`“${title}” has version ${version} now.`, undoAction());
}
