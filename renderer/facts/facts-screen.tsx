import './facts-screen.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/shallow';
import type { FactTableQuery } from '../../briefing/facts/fact-table.ts';
import { useCommand } from '../commands/use-command.ts';
import { useCall } from '../bridge/use-call.ts';
import { Notice } from '../controls/notice.tsx';
import { Panes } from '../controls/panes.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { Screen } from '../frame/screen.tsx';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { useIsWide } from '../state/use-room.ts';
import { goTo, useWindow } from '../state/window-state.ts';
import { DetailPane } from './detail-pane.tsx';
import { enterForm } from './enter-form.ts';
import { removeFacts } from './fact-actions.ts';
import { FactsBar } from './facts-bar.tsx';
import { FactsFilters } from './facts-filters.tsx';
import { FactsStatus, FactsStatusEnd } from './facts-status.tsx';
import type { FactsState } from './facts-state.ts';
import { beginFacts, useFacts } from './facts-state.ts';
import { NewFactDialog } from './new-fact-dialog.tsx';
import { PasteRowsDialog } from './paste/paste-rows-dialog.tsx';
import type { PastedContent } from './paste/pasted-content.ts';
import { countChosen, onlyChosen, toChoice } from './table/chosen.ts';
import { TablePane } from './table-pane.tsx';
import type { Stretch } from './table/use-fact-pages.ts';
import { useFactPages } from './table/use-fact-pages.ts';
import { useFollowedCursor } from './use-followed-cursor.ts';
import { useFactPlace } from './use-fact-place.ts';
import { useRememberedTable } from './use-remembered-table.ts';

/** What stands before the screen until it is answered. */
type Asking =
  { readonly what: 'new' } | { readonly what: 'paste'; readonly content: PastedContent | undefined };

/** The place where facts are kept: a table that is searched and filtered, and the fact that is chosen in it. */
export function FactsScreen() {
  const desk = useWindow((state) => state.desk);
  beginFacts(desk?.path ?? '');
  const { value: setting, failure } = useCall('facts:setting', {});
  const views = useRememberedTable();
  // Not the query: a key in the search draws nothing here before its rows have come.
  const { isReady, chosen, cursor } = useFacts(useShallow(standing));
  const [view, setView] = useState<Stretch>({ from: 0, to: 60 });
  const pages = useFactPages(isReady, view);
  useFollowedCursor(pages);
  useFactPlace(pages, isReady);
  const [asking, setAsking] = useState<Asking>();
  const table = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const last = useLastPane();
  const isWide = useIsWide();
  const widths = usePaneWidths('facts');
  const isReadOnly = desk?.readOnly !== undefined;
  useFactCommands({
    search,
    isShown: setting !== undefined,
    isReadOnly,
    onNew: () => setAsking({ what: 'new' }),
    onLastPane: last.toggle,
  });
  const count = countChosen(chosen, pages.total);
  const among = chosen.all ? pages.query : noQuery;
  const choice = useMemo(() => toChoice(chosen, among), [chosen, among]);
  if (setting === undefined) {
    return <Screen bar={<h1>Facts</h1>}>{failure && <Notice tone="error" title={failure.message} />}</Screen>;
  }
  return (
    <Screen
      bar={<FactsBar {...{ views, setting, isReadOnly }} onAsk={setAsking} />}
      status={<FactsStatus />}
      statusEnd={<FactsStatusEnd chosen={count} all={pages.all} sources={desk?.counts.sources ?? 0} />}
    >
      <FactsFilters
        {...{ setting, views, isReadOnly, search }}
        total={pages.total}
        all={pages.all}
        names={pages.names}
        onLeave={focusTable}
      />
      <Panes
        last={last}
        {...widths}
        panes={[
          {
            id: 'table',
            label: 'Facts',
            least: 480,
            content: (
              <TablePane
                {...{ pages, setting, isReadOnly, table }}
                onView={setView}
                onOpen={() => openDetail(last, onlyChosen(choice, count, cursor?.id))}
                onRemove={() => !isReadOnly && count > 0 && void removeFacts(choice)}
                onPaste={(content) => !isReadOnly && setAsking({ what: 'paste', content })}
                onNew={() => setAsking({ what: 'new' })}
              />
            ),
          },
          {
            id: 'detail',
            label: 'Fact',
            ground: 'panel',
            width: isWide ? 480 : 456,
            least: 360,
            most: 720,
            content: <DetailPane {...{ choice, count, setting, isReadOnly }} />,
          },
        ]}
      />
      {asking?.what === 'new' && (
        <NewFactDialog
          onClose={() => setAsking(undefined)}
          onAdded={(id) => goTo({ kind: 'facts', chosen: id })}
        />
      )}
      {asking?.what === 'paste' && (
        <PasteRowsDialog
          setting={setting}
          start={asking.content}
          onClose={() => setAsking(undefined)}
          onAdded={([id]) => id !== undefined && goTo({ kind: 'facts', chosen: id })}
        />
      )}
    </Screen>
  );
}

function standing({
  isReady,
  chosen,
  cursor,
}: FactsState): Pick<FactsState, 'isReady' | 'chosen' | 'cursor'> {
  return { isReady, chosen, cursor };
}

/** Facts that are chosen by name are the same whatever the table shows. */
const noQuery: FactTableQuery = { filters: {} };

/** Shows the detail where it is put away, and goes on to its form: of one fact, or of several where there is no only one. */
function openDetail(last: ReturnType<typeof useLastPane>, only: string | undefined): void {
  last.setOpen(true);
  enterForm(only);
}

interface FactCommands {
  /** Whether the screen has its parts. */
  readonly isShown: boolean;
  readonly search: { readonly current: HTMLInputElement | null };
  readonly isReadOnly: boolean;
  readonly onNew: () => void;
  readonly onLastPane: () => void;
}

function useFactCommands({ search, isShown, isReadOnly, onNew, onLastPane }: FactCommands): void {
  const find = (): void => {
    search.current?.focus();
    search.current?.select();
  };
  useCommand('find', find);
  useCommand('search-facts', find);
  useCommand('new-here', onNew, !isReadOnly);
  useCommand('last-pane', onLastPane);
  useEffect(() => {
    const { place } = useWindow.getState();
    if (isShown && place.kind === 'facts' && place.searches === true) find();
  }, [isShown]);
}

function focusTable(): void {
  document.querySelector<HTMLElement>('.facts-table')?.focus();
}
