import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import type { MarkingScheme } from '../../../briefing/document/marking.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Icon } from '../../controls/icon.tsx';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import { useWindow } from '../../state/window-state.ts';
import { ago } from '../../text/ago.ts';
import type { BriefingColumn } from './briefing-columns.ts';
import { FindingsCell } from './findings-cell.tsx';

export interface BriefingCellProps {
  readonly row: BriefingRow;
  readonly column: BriefingColumn['id'];
  readonly now: Date;
  readonly markings: MarkingScheme | undefined;
}

/** What a column says of a briefing. */
export function BriefingCell({ row, column, now, markings }: BriefingCellProps) {
  switch (column) {
    case 'title':
      return <TitleCell row={row} />;
    case 'template':
      return <span className="second">{row.templateTitle}</span>;
    case 'slots':
      return (
        <span className="second num">
          {row.slots.filled} of {row.slots.all}
        </span>
      );
    case 'state':
      return <StateCell state={row.state} />;
    case 'findings':
      return <FindingsCell id={row.id} />;
    case 'cutOff':
      return <CutOffCell cutOff={row.cutOff} now={now} />;
    case 'marking':
      return <MarkingCell row={row} markings={markings} />;
    case 'changed':
      return <ChangedCell changed={row.changed} now={now} />;
  }
}

function TitleCell({ row: { title, templateTitle, number } }: { readonly row: BriefingRow }) {
  return (
    <>
      <b className="briefing-title cut" dir="auto" title={title}>
        {title}
      </b>
      <small className="second cut">
        {templateTitle}
        {number !== undefined && `, no. ${number}`}
      </small>
    </>
  );
}

/** As its pages would be marked by what they hold, once that is known: a template says only where that begins. */
function MarkingCell({ row, markings }: Pick<BriefingCellProps, 'row' | 'markings'>) {
  const { value } = useCall('briefings:findings', { id: row.id });
  const label = value?.marking ?? row.marking;
  if (label === undefined) return <span className="quiet">none</span>;
  return <MarkingInRow label={label} {...(markings === undefined ? {} : { scheme: markings })} />;
}

function StateCell({ state }: Pick<BriefingRow, 'state'>) {
  return (
    <span className="briefing-state">
      <Icon name={state === 'draft' ? 'pencil' : 'archive'} size={14} />
      {state === 'draft' ? 'Draft' : 'Archived'}
    </span>
  );
}

function CutOffCell({ cutOff, now }: { readonly cutOff: string | undefined; readonly now: Date }) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  if (cutOff === undefined) return <span className="quiet">none</span>;
  const day = formatCalendarDate(calendarDay(cutOff, zone), 'en-GB', 'short');
  return (
    <time className="num" dateTime={cutOff} title={day}>
      {day.replace(` ${now.getUTCFullYear()}`, '')}
    </time>
  );
}

function ChangedCell({ changed, now }: { readonly changed: string | undefined; readonly now: Date }) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  if (changed === undefined) return <span className="quiet">not yet</span>;
  return (
    <time className="num" dateTime={changed}>
      {ago(changed, now, zone)}
    </time>
  );
}
