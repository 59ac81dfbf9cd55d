import { expect, test } from 'vitest';
import { commandFor } from '../../../renderer/commands/command-keys.ts';
import { commandWithKeys, keysOf } from '../../../briefing/contract/keys-of.ts';
import { pressedKeys } from '../../../renderer/settings/computer/pressed-keys.ts';

const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('keys of one’s own stand in place of a command’s, and an empty text takes them away', () => {
  const chosen = { palette: 'Mod+P', find: '' };
  expect(commandFor({ ...none, key: 'p', ctrlKey: true }, false, chosen)).toBe('palette');
  expect(commandFor({ ...none, key: 'k', ctrlKey: true }, false, chosen)).toBeUndefined();
  expect(keysOf('find', chosen)).toBeUndefined();
});

test.each([
  ['ن', 'KeyK', 'palette'],
  ['л', 'KeyK', 'palette'],
  ['ק', 'KeyE', 'export'],
  ['é', 'Digit2', 'go-facts'],
  ['ą', 'KeyE', undefined],
  ['t', 'KeyK', undefined],
])('Ctrl with the key that writes %s at %s runs %s, whatever letters the keyboard has', (key, code, id) => {
  expect(commandFor({ ...none, key, code, ctrlKey: true }, false)).toBe(id);
});

test('the command that has the keys already is named, the one they are meant for is not', () => {
  expect(commandWithKeys('Mod+N', {}, 'palette')?.id).toBe('new-here');
  expect(commandWithKeys('Mod+N', {}, 'new-here')).toBeUndefined();
  expect(commandWithKeys('Mod+N', { 'new-here': 'Mod+M' }, 'palette')).toBeUndefined();
});

test.each([
  [{ key: 'p', ctrlKey: true, shiftKey: true }, 'Mod+Shift+P'],
  [{ key: 'F9' }, 'F9'],
  [{ key: 'ArrowDown', ctrlKey: true, altKey: true }, 'Mod+Alt+ArrowDown'],
  [{ key: 'p' }, undefined],
  [{ key: 'c', ctrlKey: true }, undefined],
  [{ key: 'ArrowLeft', ctrlKey: true, shiftKey: true }, undefined],
  [{ key: 'Control', ctrlKey: true }, undefined],
  [{ key: 'P', shiftKey: true }, undefined],
])('%o is written %s', (pressed, keys) => {
  expect(pressedKeys({ ...none, ...pressed }, false)).toBe(keys);
});
