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
  return [mod && 'Mod', altKey && 'Alt', shiftKey && 'Shift', name]
    .filter((part) => part !== false)
    .join('+');
}
