import { Icon } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import { ReadOnlySign } from '../frame/read-only-sign.tsx';
import { useWindow } from '../state/window-state.ts';
import { useSettingsSaving } from './waiting-settings.ts';

/** Whether the settings of the desk are saved, in the status line. */
export function SettingsSaving() {
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const isGone = useWindow((state) => state.gone !== undefined);
  const { isWaiting, trouble } = useSettingsSaving();
  if (isReadOnly) return <ReadOnlySign />;
  if (isWaiting && trouble !== undefined)
    return (
      <span role="status">
        <Icon name="warning" size={14} tone="warning" />
        Not saved yet. Your changes are kept in this window.
      </span>
    );
  if (isGone)
    return (
      <span role="status">
        <Icon name="warning" size={14} tone="warning" />
        Nothing can be saved on this desk now. What you change is kept in this window until it can.
      </span>
    );
  return (
    <span>
      <Icon name="check" size={14} tone="done" />
      Saved as they are changed. Undo takes settings of the desk back too.
    </span>
  );
}

/** Why changes are not saved, above the settings; nothing while they are. */
export function UnsavedSettings() {
  const { trouble } = useSettingsSaving();
  if (trouble === undefined) return null;
  return (
    <Notice tone="error" title="What you changed is not saved yet." isUrgent>
      {trouble} It is kept in this window and is saved as soon as that is possible.
    </Notice>
  );
}
