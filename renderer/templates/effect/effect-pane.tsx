import './effect-pane.css';
import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Progress } from '../../controls/progress.tsx';
import { useWindow } from '../../state/window-state.ts';
import { timeOf } from '../../text/spoken-time.ts';
import { useWorkState } from '../work-context.ts';
import { EffectCounts } from './effect-counts.tsx';
import { EffectRow } from './effect-row.tsx';
import { comparedWords, moveWords } from './effect-words.ts';
import type { EffectOnDrafts } from './use-effect-on-drafts.ts';

export interface EffectPaneProps {
  readonly effect: EffectOnDrafts;
  readonly isReadOnly: boolean;
  readonly move: boolean;
  readonly onMove: (move: boolean) => void;
}

/** What the text would do to every draft on its template, the worst first. */
export function EffectPane({ effect, isReadOnly, move, onMove }: EffectPaneProps) {
  const { last, progress, trouble } = effect;
  return (
    <div className="effect-pane">
      <div className="scroll effect">
        {trouble !== undefined && (
          <Notice tone="error" title="The drafts could not be compared.">
            {trouble}
          </Notice>
        )}
        {last === undefined && trouble === undefined && <GhostRows label="Comparing the drafts" />}
        {last !== undefined && last.drafts.length === 0 && <NoDrafts />}
        {last !== undefined && last.drafts.length > 0 && <Compared last={last} isReadOnly={isReadOnly} />}
      </div>
      {progress !== undefined && (
        <div className="effect-foot">
          <Progress label={progress.doing} share={progress.done / Math.max(1, progress.total)} />
        </div>
      )}
      {last !== undefined && !isReadOnly && <MoveChoice drafts={last.drafts} {...{ move, onMove }} />}
    </div>
  );
}

function NoDrafts() {
  return (
    <EmptyState icon="compare" title="No draft uses this template">
      Whatever is saved here, nothing that was written changes.
    </EmptyState>
  );
}

interface ComparedProps {
  readonly last: NonNullable<EffectOnDrafts['last']>;
  readonly isReadOnly: boolean;
}

function Compared({ last, isReadOnly }: ComparedProps) {
  const open = useWorkState((state) => state.open);
  const isBehind = useWorkState(({ text }) => text !== last.text);
  const hasError = useWorkState(
    ({ checked }) => checked?.findings.some(({ severity }) => severity === 'error') === true,
  );
  const timeZone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const isSaved = last.text === open.text;
  const now = `the text of ${timeOf(new Date(last.at), timeZone)}`;
  const texts = {
    saved: last.drafts.some(({ version }) => version !== undefined)
      ? 'the version each has'
      : `version ${open.version?.number ?? 1}`,
    now: isSaved
      ? `version ${open.version?.number ?? 1}`
      : isBehind && hasError
        ? `${now}, the last without an error`
        : now,
  };
  return (
    <>
      <h2>{isSaved ? 'Drafts on this template' : 'What this change will do'}</h2>
      <p className="second small" role="status">
        {comparedWords(last.drafts, texts)}
      </p>
      <EffectCounts drafts={last.drafts} />
      <ul className="effect-drafts">
        {last.drafts.map((draft) => (
          <EffectRow
            key={draft.id}
            draft={draft}
            moveTo={isSaved && !isReadOnly && draft.version !== undefined ? open.version?.number : undefined}
          />
        ))}
      </ul>
    </>
  );
}

interface MoveChoiceProps {
  readonly drafts: readonly DraftEffect[];
  readonly move: boolean;
  readonly onMove: (move: boolean) => void;
}

function MoveChoice({ drafts, move, onMove }: MoveChoiceProps) {
  const isChanged = useWorkState(({ text, open }) => text !== open.text);
  const next = useWorkState(({ open }) => (open.version?.number ?? 0) + 1);
  const count = drafts.filter(({ kind }) => kind !== 'breaks').length;
  if (!isChanged || count === 0) return null;
  return (
    <div className="effect-foot">
      <Checkbox isSelected={move} onChange={onMove}>
        {moveWords(count, next)}
      </Checkbox>
    </div>
  );
}
