import { useState } from 'react';
import type { RecentDesk } from '../../briefing/contract/desk-calls.ts';
import { counted } from '../../briefing/text/counted.ts';
import { call } from '../bridge/call.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { GridList } from '../controls/grid-list.tsx';
import { Icon } from '../controls/icon.tsx';
import { locateDesk, openRecent } from '../desks/open-desks.ts';
import { useWindow } from '../state/window-state.ts';
import { spokenTime } from '../text/spoken-time.ts';

/** The desks opened before, the latest chosen, so that Enter goes on where the user was. */
export function RecentDesks() {
  const { value: desks, waiting } = useCall('desks:recent', {});
  if (waiting || desks === undefined) return <GhostRows label="Loading recent desks" />;
  return (
    <section aria-labelledby="recent-desks">
      <h2 id="recent-desks" className="recent-head">
        Recent desks
      </h2>
      {desks.length === 0 ? <NoDesks /> : <DeskList desks={desks} />}
    </section>
  );
}

function DeskList({ desks }: { readonly desks: readonly RecentDesk[] }) {
  const [chosen, setChosen] = useState<readonly string[]>(desks.slice(0, 1).map(({ id }) => id));
  return (
    <GridList
      label="Recent desks"
      rows={desks}
      chosen={chosen}
      onChosenChange={setChosen}
      onOpen={(id) => void openDesk(desks, id)}
      autoFocus
    >
      {(desk) => <DeskRow desk={desk} />}
    </GridList>
  );
}

async function openDesk(desks: readonly RecentDesk[], id: string): Promise<void> {
  const desk = desks.find((one) => one.id === id);
  if (desk?.state === 'missing') await locateDesk(id, desk.name);
  else await openRecent(id);
}

function DeskRow({ desk }: { readonly desk: RecentDesk }) {
  const isMissing = desk.state === 'missing';
  return (
    <div className="desk-row">
      <DeskIcon state={desk.state} />
      <b className="strong cut" dir="auto">
        {desk.name}
      </b>
      {isMissing ? <MissingDesk desk={desk} /> : <Opened desk={desk} />}
      <small className="second cut" dir="auto" title={desk.path}>
        {isMissing ? 'The folder is no longer there. Plug its disk in, or locate it.' : placeOf(desk)}
      </small>
    </div>
  );
}

function DeskIcon({ state }: { readonly state: RecentDesk['state'] }) {
  if (state === 'missing') return <Icon name="warning" tone="warning" />;
  return <Icon name={state === 'read-only' ? 'lock' : 'folder'} tone="quiet" />;
}

/** `/home/ada/Levant desk, read only` */
function placeOf({ path, state }: RecentDesk): string {
  return `${path}${state === 'read-only' ? ', read only' : ''}`;
}

function Opened({ desk: { opened, counts } }: { readonly desk: RecentDesk }) {
  const about = useWindow((state) => state.about);
  return (
    <span className="desk-standing num small second">
      <span>{spokenTime(opened, new Date(), about?.timeZone ?? 'UTC')}</span>
      {counts !== undefined && (
        <span>
          {counted(counts.facts, 'fact')}, {counted(counts.briefings, 'briefing')}
        </span>
      )}
    </span>
  );
}

function MissingDesk({ desk }: { readonly desk: RecentDesk }) {
  const forget = async (): Promise<void> => {
    await call('desks:forget', { id: desk.id });
    await queries.invalidateQueries({ queryKey: ['desks:recent'] });
  };
  return (
    <span className="desk-ways">
      <Button kind="plain" size="low" onPress={() => void locateDesk(desk.id, desk.name)}>
        Locate…
      </Button>
      <Button kind="plain" size="low" onPress={() => void forget()}>
        Remove
      </Button>
    </span>
  );
}

function NoDesks() {
  return (
    <EmptyState icon="folder" title="No desk has been opened yet.">
      Make one, or try the sample: it is a whole desk with facts, sources and two drafts.
    </EmptyState>
  );
}
