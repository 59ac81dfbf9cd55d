interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const modifiers: ReadonlySet<string> = new Set([
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Dead',
]);

/** What every field of text does by these keys: copying, moving and writing, which no command may take from it. */
const ofText: ReadonlySet<string> = new Set(
  ['A', 'C', 'V', 'X', 'Shift+V', 'Backspace', 'Delete', 'Enter', 'Tab', 'Shift+Tab', ' ', 'Home', 'End']
    .concat(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].flatMap((arrow) => [arrow, `Shift+${arrow}`]))
    .map((keys) => `Mod+${keys}`),
);

/**
 * Pressed keys as the contract writes them: `Mod+Shift+F`. Undefined while only modifiers are held, and for keys that write
 * text or move about, which a command must not take.
 */
export function pressedKeys(pressed: Pressed, onMac: boolean): string | undefined {
  const { key, altKey, shiftKey } = pressed;
  if (modifiers.has(key)) return undefined;
  const mod = onMac ? pressed.metaKey : pressed.ctrlKey;
  const isFunction = /^F\d{1,2}$/u.test(key);
  if (!isFunction && !mod) return undefined;
  const name = key.length === 1 ? key.toUpperCase() : key;
  const keys = [mod && 'Mod', altKey && 'Alt', shiftKey && 'Shift', name]
    .filter((part) => part !== false)
    .join('+');
  return ofText.has(keys) ? undefined : keys;
}
