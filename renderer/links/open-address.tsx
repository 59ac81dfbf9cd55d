import { IconButton } from '../controls/icon-button.tsx';
import { askToOpen } from './ask-to-open.ts';

/** Opens the web address of a source in the system's browser, after it was shown where that leads. */
export function OpenAddress({ address }: { readonly address: string }) {
  return (
    <IconButton icon="external" size="low" label="Open the original…" onPress={() => askToOpen(address)} />
  );
}
