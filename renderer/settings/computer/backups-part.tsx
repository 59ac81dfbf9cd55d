import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Notice } from '../../controls/notice.tsx';
import { showPlace } from '../../state/show-place.ts';
import { useWindow } from '../../state/window-state.ts';
import { SettingsPart } from '../settings-part.tsx';

/** The backups of the open desk that lie on this computer. */
export function BackupsPart() {
  const { value } = useCall('settings:backups', {});
  const backups = value?.backups ?? [];
  const trouble = useWindow((state) => state.desk?.noBackup);
  return (
    <SettingsPart
      id="backups"
      words="Made on the first change of each day, and before an update; the last seven are kept. To go back to one, copy it over desk.db while the desk is closed."
    >
      {trouble !== undefined && (
        <Notice tone="warning" title={trouble}>
          The desk itself is safe. The backup is tried again every minute, and this goes once it is made.
        </Notice>
      )}
      {value !== undefined && backups.length === 0 && (
        <p className="second">None yet: the first is made on the next day of work.</p>
      )}
      <ul className="backup-list">
        {backups.map(({ place, day, bytes, isBeforeUpdate }) => (
          <li key={place.id}>
            <Icon name="history" tone="quiet" size={14} />
            <span className="grow num">
              {formatCalendarDate(day, 'en-GB', 'long')}
              {isBeforeUpdate && ', before an update'}
            </span>
            <span className="second small num">{size(bytes)}</span>
            <Button
              kind="plain"
              size="low"
              aria-label={`Show the backup of ${day} in its folder`}
              onPress={() => void showPlace(place)}
            >
              Show in folder
            </Button>
          </li>
        ))}
      </ul>
    </SettingsPart>
  );
}

function size(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
