import { Icon } from '../controls/icon.tsx';

/** Says in the status bar that nothing can be changed here. */
export function ReadOnlySign() {
  return (
    <span>
      <Icon name="lock" size={14} />
      Read only
    </span>
  );
}
