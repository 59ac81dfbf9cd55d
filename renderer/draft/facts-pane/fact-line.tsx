import { useMemo } from 'react';
import type { DragEvent, SyntheticEvent } from 'react';
import { leftOutWords } from '../../../briefing/drafts/left-out-words.ts';
import type { Use } from '../../../briefing/drafts/preview.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import { takenIn, takenOut } from '../../../briefing/drafts/take-fact.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Button } from '../../controls/button.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { goTo } from '../../state/window-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { factMime } from '../editor/drop-fact.ts';
import { useSetUp } from '../set-up/use-set-up.ts';
import { citeFact } from './cite-fact.ts';
import type { ListedFact } from './listed-facts.ts';
import { mergedUses } from './merged-uses.ts';
import { UsePlaces } from './use-places.tsx';

const noUses: readonly Use[] = [];

/** Reasons that no hand can set aside. */
const fixed: ReadonlySet<ListedFact['by']> = new Set([
  'known after the cut-off',
  'dated after the cut-off',
  'superseded',
  'withdrawn',
] as const);

/** A fact of the draft; the chosen one shows every place that uses it. */
export function FactLine({ row, isChosen }: { readonly row: ListedFact; readonly isChosen: boolean }) {
  const found = useDraftState(({ preview }) => preview?.uses.get(row.id) ?? noUses);
  const uses = useMemo(() => mergedUses(found), [found]);
  return (
    <div className="fact-line" data-out={row.by !== undefined} data-chosen={isChosen}>
      <TakeBox row={row} />
      <DraggedBadge row={row} />
      <span className={isChosen ? 'strong' : 'cut'} dir="auto">
        {row.statement}
      </span>
      <span className={uses.length === 0 ? 'small quiet' : 'small second'}>{placesWords(row, uses)}</span>
      {isChosen && (
        <div className="fact-line-more">
          <UsePlaces uses={uses} />
          <ChosenActions row={row} />
        </div>
      )}
    </div>
  );
}

/** The id, which can be dragged into the prose. The row would keep the pointer to itself, and no drag would begin. */
function DraggedBadge({ row: { id, by } }: { readonly row: ListedFact }) {
  const draft = useDraft();
  const drag = (event: DragEvent): void => {
    event.dataTransfer.setData(factMime, id);
    event.dataTransfer.setData('text/plain', `[@${id}]`);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <span
      className="fact-line-id"
      role="presentation"
      draggable={by === undefined}
      onDragStart={drag}
      onPointerDown={keepFromRow}
      onMouseDown={keepFromRow}
      onClick={() => draft.chooseFact(id)}
    >
      <FactBadge id={id} />
    </span>
  );
}

function keepFromRow(event: SyntheticEvent): void {
  event.stopPropagation();
}

function placesWords({ by }: ListedFact, uses: readonly Use[]): string {
  if (by !== undefined) return leftOutWords(by);
  return uses.length === 0 ? 'not used' : counted(uses.length, 'place');
}

function TakeBox({ row }: { readonly row: ListedFact }) {
  const { id, by } = row;
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const change = useSetUp();
  const take = (isTaken: boolean): void => {
    const isRuledOut = by !== undefined && by !== 'taken out';
    change({ selection: isTaken ? takenIn(selection, id, isRuledOut) : takenOut(selection, id) });
  };
  return (
    <Checkbox
      aria-label={`${id} is in this draft`}
      isSelected={isIn(selection, row)}
      isDisabled={isReadOnly || fixed.has(by)}
      onChange={take}
    />
  );
}

/** As the selection says it now: what the desk lists follows a moment later. */
function isIn({ also = [], without = [] }: Selection, { id, by }: ListedFact): boolean {
  if (without.includes(id)) return false;
  return by === undefined || by === 'taken out' || (also.includes(id) && !fixed.has(by));
}

function ChosenActions({ row: { id, by } }: { readonly row: ListedFact }) {
  const draft = useDraft();
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  return (
    <div className="fact-line-actions">
      {by === undefined && !isReadOnly && (
        <Button size="low" onPress={() => citeFact(draft, id)}>
          Cite at the caret
        </Button>
      )}
      <Button size="low" kind="plain" onPress={() => goTo({ kind: 'facts', chosen: id })}>
        Open fact
      </Button>
    </div>
  );
}
