import type { ReactNode } from 'react';
import { Text } from 'react-aria-components/Text';

/** The quieter line below a tick, a radio button or a switch; nothing if there is nothing to say. */
export function OptionNote({ children }: { readonly children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <Text slot="description" className="option-note">
      {children}
    </Text>
  );
}
