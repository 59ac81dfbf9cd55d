import type { KeyboardEvent } from 'react';
import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import type { Failure } from '../../briefing/outcome.ts';
import { useCall } from '../bridge/use-call.ts';
import { isKey } from '../commands/command-keys.ts';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { isMac } from '../controls/shortcut-text.ts';
import { deleteBriefing, openBriefing } from './briefing-actions.ts';
import type { BriefingsView } from './shown-briefings.ts';
import { BriefingsTable } from './table/briefings-table.tsx';

export interface BriefingsListProps {
  /** All briefings of the desk, as soon as they are read. */
  readonly all: readonly BriefingRow[] | undefined;
  readonly failure: Failure | undefined;
  readonly rows: readonly BriefingRow[];
  readonly view: BriefingsView;
  readonly chosen: BriefingRow | undefined;
  readonly isReadOnly: boolean;
  readonly onView: (view: BriefingsView) => void;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
  readonly onRename: () => void;
  readonly onDuplicate: (row: BriefingRow) => void;
}

/** The table of briefings, or why there is none and what to do. */
export function BriefingsList(props: BriefingsListProps) {
  const { all, failure, rows, view, chosen, onView, onChoose } = props;
  const { value: setting } = useCall('facts:setting', {});
  if (failure !== undefined)
    return (
      <EmptyState icon="error" title="The briefings cannot be listed">
        {failure.message}
      </EmptyState>
    );
  if (all === undefined) return <GhostRows label="Loading briefings" />;
  if (rows.length === 0) return <NoBriefings {...props} />;
  return (
    <BriefingsTable
      rows={rows}
      order={view.order}
      onOrder={(order) => onView({ ...view, order })}
      chosen={chosen?.id}
      onChoose={onChoose}
      onOpen={openBriefing}
      onKey={(event) => act(event, props)}
      markings={setting?.markings}
    />
  );
}

/** A key held down is one deed, and on a head of the table it is none. */
function act(event: KeyboardEvent, props: BriefingsListProps): void {
  const { chosen, isReadOnly, onDuplicate, onRename } = props;
  if (chosen === undefined || isReadOnly || event.repeat || isOnHead(event.target)) return;
  const isMod = isMac() ? event.metaKey : event.ctrlKey;
  if (event.key === 'Delete') void deleteBriefing(chosen);
  else if (event.key === 'F2') onRename();
  else if (isMod && isKey(event, 'd')) onDuplicate(chosen);
  else return;
  event.preventDefault();
}

function isOnHead(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="columnheader"]') !== null;
}

function NoBriefings({ all, view, isReadOnly, onNew, onView }: BriefingsListProps) {
  if (view.words !== '')
    return (
      <EmptyState
        icon="search"
        title="No briefing fits"
        actions={<Button onPress={() => onView({ ...view, words: '', states: 'all' })}>Show all</Button>}
      >
        None has “{view.words}” in its title, template or marking.
      </EmptyState>
    );
  if (view.states === 'archived')
    return (
      <EmptyState icon="archive" title="Nothing is archived">
        Archive a draft that is done with, and it waits here.
      </EmptyState>
    );
  const hasSome = (all ?? []).length > 0;
  return (
    <EmptyState
      icon="doc"
      title={hasSome ? 'No drafts' : 'No briefings yet'}
      actions={
        !isReadOnly && (
          <Button kind="primary" icon="plus" onPress={onNew}>
            New from template
          </Button>
        )
      }
    >
      {hasSome
        ? 'All briefings are archived.'
        : 'A briefing begins with a template, which asks for what it needs.'}
    </EmptyState>
  );
}
