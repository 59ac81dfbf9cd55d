import type { TextFieldProps } from 'react-aria-components/TextField';

type OnKeyDown = TextFieldProps['onKeyDown'];

/** A field’s handler of keys after which they go on to dialogs and shortcuts: with React Aria they would end here. */
export function keysGoOn(onKeyDown: OnKeyDown): OnKeyDown {
  return (
    onKeyDown &&
    ((event) => {
      onKeyDown(event);
      event.continuePropagation();
    })
  );
}
