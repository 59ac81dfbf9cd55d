import './kbd.css';
import { shortcutText } from './shortcut-text.ts';

/** A shortcut, written as in the contract (`Mod+Shift+F`) and shown as this machine names its keys. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{shortcutText(keys)}</kbd>;
}
