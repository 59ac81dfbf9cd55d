const readable: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const onAMac: Readonly<Record<string, string>> = {
  ...readable,
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌫',
};

/** The order in which a Mac names its modifiers. */
const macOrder = ['Alt', 'Shift', 'Mod'];

/** Whether this machine names its keys as a Mac does. */
export function isMac(platform: string = navigator.platform): boolean {
  return platform.startsWith('Mac');
}

/** A shortcut of the contract as it is shown: `Mod+Shift+F` reads `Ctrl Shift F`, on a Mac `⇧⌘F`. */
export function shortcutText(keys: string, mac: boolean = isMac()): string {
  const parts = keys.split('+');
  if (!mac) return parts.map((part) => readable[part] ?? part).join(' ');
  const modifiers = macOrder.filter((part) => parts.includes(part));
  const rest = parts.filter((part) => !macOrder.includes(part));
  return [...modifiers, ...rest].map((part) => onAMac[part] ?? part).join('');
}
