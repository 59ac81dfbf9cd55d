import { useState } from 'react';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import type { MenuEntry } from '../../controls/menu.tsx';
import { Menu } from '../../controls/menu.tsx';
import { useWindow } from '../../state/window-state.ts';
import { useNow } from '../../text/use-now.ts';
import { duplicateFact, removeFacts, setStatus } from '../fact-actions.ts';
import { undo } from '../../frame/take-back.ts';
import type { FormPart } from './form-parts.ts';
import { useEdited } from './form-parts.ts';
import { SupersedeDialog } from './supersede-dialog.tsx';

/** What fact it is, when it was changed, and what can be done with it as a whole. */
export function FactHead({ editor, setting, isReadOnly }: FormPart) {
  const { fact, changed } = useEdited(editor, (edited) => edited.kept);
  const isSaving = useEdited(editor, (edited) => edited.isSaving);
  const [isAsking, setAsking] = useState(false);
  const now = useNow();
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const kind = setting.kinds.find(({ name }) => name === fact.kind)?.title ?? fact.kind;
  const when = changed === undefined ? '' : `edited ${momentOf(changed, now, zone)}`;
  return (
    <header className="fact-head">
      <FactBadge id={fact.id} />
      <h2 className="strong">{kind}</h2>
      <span className="small quiet cut grow">{isSaving ? 'saving' : when}</span>
      {!isReadOnly && (
        <>
          <IconButton icon="undo" size="low" label="Undo" command="undo" onPress={() => void undo()} />
          <Button kind="plain" size="low" onPress={() => setAsking(true)}>
            Supersede…
          </Button>
          <Menu
            label="More"
            placement="bottom end"
            trigger={<IconButton icon="more" size="low" label="More actions" />}
            groups={[
              deedsFor(fact.status),
              [{ id: 'delete', name: 'Delete', isDanger: true, shortcut: 'Delete' }],
            ]}
            onAction={(deed) => act(deed, fact.id)}
          />
        </>
      )}
      {isAsking && <SupersedeDialog id={fact.id} kind={fact.kind} onClose={() => setAsking(false)} />}
    </header>
  );
}

function deedsFor(status: Fact['status']): readonly MenuEntry[] {
  return [
    { id: 'duplicate', name: 'Duplicate', icon: 'copy' },
    status === 'current'
      ? { id: 'withdraw', name: 'Withdraw', icon: 'archive' }
      : { id: 'current', name: 'Make current again', icon: 'restore' },
  ];
}

function act(deed: string, id: string): void {
  if (deed === 'duplicate') void duplicateFact(id);
  if (deed === 'withdraw') void setStatus(id, 'withdrawn');
  if (deed === 'current') void setStatus(id, 'current');
  if (deed === 'delete') void removeFacts({ ids: [id] });
}

/** The time of day where it was today, else the day. */
function momentOf(instant: string, now: Date, zone: string): string {
  const isToday = calendarDay(instant, zone) === calendarDay(now.toISOString(), zone);
  const text = formatInstant(instant, 'en-GB', zone, 'short');
  return isToday ? (/\d{1,2}:\d{2}/.exec(text)?.[0] ?? text) : text.replace(/,.*$/, '');
}
