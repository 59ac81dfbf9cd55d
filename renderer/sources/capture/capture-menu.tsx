import { Button as AriaButton } from 'react-aria-components/Button';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import type { Capture, Source } from '../../../briefing/sources/source.ts';
import { Icon } from '../../controls/icon.tsx';
import { Menu } from '../../controls/menu.tsx';
import { useWindow } from '../../state/window-state.ts';
import { chooseSource } from '../sources-state.ts';

export interface CaptureMenuProps {
  readonly source: Source;
  readonly capture: Capture;
}

/** Says which capture is in view; where there are several, it opens the others. */
export function CaptureMenu({ source, capture }: CaptureMenuProps) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const name = `Capture of ${formatCalendarDate(calendarDay(capture.read, zone), 'en', 'long')}`;
  if (source.captures.length < 2) return <span className="cut">{name}</span>;
  const entries = source.captures.map(({ sha256, read }) => ({
    id: sha256,
    name: `${formatInstant(read, 'en', zone, 'long')}, ${sha256.slice(0, 8)}`,
  }));
  return (
    <Menu
      label="Captures"
      trigger={
        <AriaButton className="capture-choice">
          <span className="cut">{name}</span>
          <Icon name="down" size={12} />
        </AriaButton>
      }
      groups={[entries]}
      ticked={[capture.sha256]}
      onAction={(sha256) => chooseSource(source.id, sha256)}
    />
  );
}
