import './briefings-screen.css';
import { useRef, useState } from 'react';
import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import { counted } from '../../briefing/text/counted.ts';
import { useCall } from '../bridge/use-call.ts';
import { useCommand } from '../commands/use-command.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { Panes } from '../controls/panes.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { useOnce } from '../controls/use-once.ts';
import { Screen } from '../frame/screen.tsx';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { useWindow } from '../state/window-state.ts';
import { duplicateBriefing } from './briefing-actions.ts';
import { BriefingsBar } from './briefings-bar.tsx';
import { BriefingsList } from './briefings-list.tsx';
import { BriefingDetail } from './detail/briefing-detail.tsx';
import { NewBriefingDialog } from './new/new-briefing-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { countStates, shownBriefings } from './shown-briefings.ts';
import { useBriefingsView } from './use-briefings-view.ts';
import { useChosenBriefing } from './use-chosen-briefing.ts';

/** The place where briefings are kept. */
export function BriefingsScreen() {
  const { value: all, failure } = useCall('briefings:list', {});
  const [view, setView] = useBriefingsView();
  const [asking, setAsking] = useState<'new' | { readonly rename: BriefingRow }>();
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const filter = useRef<HTMLInputElement>(null);
  const last = useLastPane();
  const widths = usePaneWidths('briefings');
  const rows = shownBriefings(all ?? [], view);
  const { chosen, choose } = useChosenBriefing(all, rows, view);
  const make = (): void => setAsking('new');
  const once = useOnce();
  const duplicate = (row: BriefingRow): Promise<void> =>
    once(async () => {
      const copy = await duplicateBriefing(row);
      if (copy !== undefined) choose(copy);
    });
  useCommand('last-pane', last.toggle);
  useCommand('find', () => filter.current?.focus());
  useCommand('new-here', make, !isReadOnly);
  const rename = (): void => chosen && setAsking({ rename: chosen });
  const list = (
    <BriefingsList
      {...{ all, failure, rows, view, chosen, isReadOnly }}
      onView={setView}
      onChoose={choose}
      onNew={make}
      onRename={rename}
      onDuplicate={(row) => void duplicate(row)}
    />
  );
  const detail =
    chosen === undefined ? (
      all && <EmptyState icon="doc" title="No briefing is chosen" />
    ) : (
      <BriefingDetail
        key={chosen.id}
        row={chosen}
        isReadOnly={isReadOnly}
        onDuplicate={() => void duplicate(chosen)}
        onRename={rename}
      />
    );
  return (
    <Screen
      bar={
        <BriefingsBar
          {...{ view, isReadOnly }}
          counts={all && countStates(all)}
          onChange={setView}
          onNew={make}
          filterRef={filter}
        />
      }
      status={all !== undefined && <span>{counted(rows.length, 'briefing')}</span>}
    >
      <Panes
        {...widths}
        last={last}
        panes={[
          { id: 'list', label: 'All briefings', least: 480, content: list },
          {
            id: 'detail',
            label: 'Chosen briefing',
            ground: 'panel',
            width: 388,
            least: 300,
            most: 640,
            content: detail,
          },
        ]}
      />
      {asking === 'new' && <NewBriefingDialog onClose={() => setAsking(undefined)} />}
      {typeof asking === 'object' && (
        <RenameDialog row={asking.rename} onClose={() => setAsking(undefined)} />
      )}
    </Screen>
  );
}
