import { Icon } from '../controls/icon.tsx';
import { goTo, useWindow } from '../state/window-state.ts';

/** Says in the status line, for as long as it is so, that the desk has no backup of today; it leads to why, and to what can be done. */
export function NoBackup() {
  const trouble = useWindow((state) => state.desk?.noBackup);
  if (trouble === undefined) return null;
  return (
    <button
      type="button"
      className="status-link"
      title={trouble}
      onClick={() => goTo({ kind: 'settings', section: 'backups' })}
    >
      <Icon name="warning" size={14} tone="warning" />
      No backup of today
    </button>
  );
}
