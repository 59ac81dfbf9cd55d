import { describe, expect, it } from 'vitest';
import { isMac, shortcutText } from '../../../renderer/controls/shortcut-text.ts';

describe('a shortcut', () => {
  it.each([
    ['Mod+K', 'Ctrl K', '⌘K'],
    ['Mod+Shift+F', 'Ctrl Shift F', '⇧⌘F'],
    ['Mod+Alt+ArrowDown', 'Ctrl Alt ↓', '⌥⌘↓'],
    ['Mod+,', 'Ctrl ,', '⌘,'],
    ['F8', 'F8', 'F8'],
    ['Delete', 'Del', '⌫'],
    ['Escape', 'Esc', 'Esc'],
  ])('%s reads %s, on a Mac %s', (keys, elsewhere, mac) => {
    expect(shortcutText(keys, false)).toBe(elsewhere);
    expect(shortcutText(keys, true)).toBe(mac);
  });

  it('knows a Mac by its platform', () => {
    expect([isMac('MacIntel'), isMac('Linux x86_64'), isMac('Win32')]).toEqual([true, false, false]);
  });
});
