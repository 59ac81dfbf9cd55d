import './facts-pane.css';
import { useMemo, useState } from 'react';
import { mostListedFacts } from '../../../briefing/drafts/draft-facts.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Button } from '../../controls/button.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { GridList } from '../../controls/grid-list.tsx';
import { Notice } from '../../controls/notice.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { goTo } from '../../state/window-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { citeFact } from './cite-fact.ts';
import { FactLine } from './fact-line.tsx';
import { listedFacts } from './listed-facts.ts';
import { useDraftFacts } from './use-draft-facts.ts';

/** The most rows that are shown before the user asks for the rest. */
const mostRows = 300;

/** The facts of a draft with the places that use them; a box takes each in or out. */
export function FactsPane() {
  const { value, failure } = useDraftFacts();
  const only = useDraftState((state) => state.listedFacts);
  const [words, setWords] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const rows = useMemo(
    () => (value === undefined ? [] : listedFacts(value, only, words)),
    [value, only, words],
  );
  if (failure !== undefined)
    return (
      <Notice tone="error" title="The facts could not be read.">
        {failure.message}
      </Notice>
    );
  if (value === undefined) return <GhostRows label="Reading the facts" />;
  const shown = showsAll ? rows : rows.slice(0, mostRows);
  return (
    <>
      <div className="facts-pane-bar">
        <SearchField label="Search these facts" value={words} onChange={setWords} />
        {only.length > 0 && <OnlyThese count={rows.length} />}
      </div>
      <FactRows rows={shown} words={words} selected={value.selected} />
      {rows.length > shown.length && (
        <div className="facts-pane-more">
          <Button size="low" onPress={() => setShowsAll(true)}>
            Show all {counted(rows.length, 'fact')}
          </Button>
        </div>
      )}
    </>
  );
}

function OnlyThese({ count }: { readonly count: number }) {
  const draft = useDraft();
  return (
    <p className="small second">
      {counted(count, 'fact')} you asked for.{' '}
      <LinkButton onClick={() => draft.showFacts([])}>Show all</LinkButton>
    </p>
  );
}

interface FactRowsProps {
  readonly rows: ReturnType<typeof listedFacts>;
  readonly words: string;
  /** How many facts are in the draft, listed or not. */
  readonly selected: number;
}

function FactRows({ rows, words, selected }: FactRowsProps) {
  const draft = useDraft();
  const shown = useDraftState((state) => state.shownFacts);
  const chosen = shown.length === 1 ? shown : [];
  return (
    <div
      className="facts-pane-rows"
      role="presentation"
      onKeyDownCapture={(event) => {
        const [id] = chosen;
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || id === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        citeFact(draft, id);
      }}
    >
      <GridList
        label="Facts of this draft"
        rows={rows}
        chosen={chosen}
        onChosenChange={([id]) => id !== undefined && draft.chooseFact(id)}
        onOpen={(id) => goTo({ kind: 'facts', chosen: id })}
        whenEmpty={<NoFacts words={words} selected={selected} />}
      >
        {(row) => <FactLine row={row} isChosen={chosen.includes(row.id)} />}
      </GridList>
    </div>
  );
}

function NoFacts({ words, selected }: { readonly words: string; readonly selected: number }) {
  const draft = useDraft();
  if (selected > mostListedFacts)
    return (
      <EmptyState
        icon="list"
        title="Too many facts to list"
        actions={<Button onPress={() => draft.openSlot('set-up')}>Narrow the selection</Button>}
      >
        {counted(selected, 'fact')} fit the rules of this draft.
      </EmptyState>
    );
  if (words !== '')
    return (
      <EmptyState icon="search" title="No fact fits">
        Search for other words.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="list"
      title="No facts in this draft"
      actions={<Button onPress={() => draft.openSlot('set-up')}>Change the selection</Button>}
    >
      The rules of its set-up let none in, or the desk has none yet.
    </EmptyState>
  );
}
