import type { CommandId } from '../../briefing/contract/commands.ts';
import { commands } from '../../briefing/contract/commands.ts';
import { usePreferences } from '../state/preferences.ts';
import type { ChosenKeys } from '../../briefing/contract/keys-of.ts';
import { keysOf } from '../../briefing/contract/keys-of.ts';
import { runCommand } from './run-command.ts';

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command that a pressed key stands for, with Mod as Ctrl, on macOS as ⌘, and the keys that the user chose. */
export function commandFor(pressed: Pressed, onMac: boolean, chosen: ChosenKeys = {}): CommandId | undefined {
  return commands.find(({ id }) => {
    const keys = keysOf(id, chosen);
    return keys !== undefined && matches(keys, pressed, onMac);
  })?.id;
}

/** Runs commands by their keys, wherever the focus is; a text field keeps its own undo. */
export function listenToKeys(onMac: boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const id = commandFor(event, onMac, usePreferences.getState().keys);
    if (id === undefined || (isTextUndo(id) && isInText(event.target))) return;
    if (isModalOpen() && !alwaysThere.has(id)) return;
    if (runCommand(id)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function matches(keys: string, pressed: Pressed, onMac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const has = (part: string): boolean => parts.slice(0, -1).includes(part);
  const mod = onMac ? pressed.metaKey : pressed.ctrlKey;
  const other = onMac ? pressed.ctrlKey : pressed.metaKey;
  if (mod !== has('Mod') || other || pressed.altKey !== has('Alt') || pressed.shiftKey !== has('Shift'))
    return false;
  return isKey(pressed, key);
}

/** Whether a pressed key is the one of that sign or name, whatever letters the keyboard writes. */
export function isKey(pressed: Pick<Pressed, 'key' | 'code'>, key: string): boolean {
  return pressed.key.toLowerCase() === key.toLowerCase() || isAtPlaceOf(pressed, key);
}

/**
 * Digits by their place on the keyboard, where a layout has other signs there; letters too where it has none of ours, as Arabic,
 * Greek, Hebrew and Cyrillic layouts have not.
 */
function isAtPlaceOf(pressed: Pick<Pressed, 'key' | 'code'>, key: string): boolean {
  if (/^\d$/.test(key)) return pressed.code === `Digit${key}`;
  return otherLetter.test(pressed.key) && pressed.code === `Key${key.toUpperCase()}`;
}

const otherLetter = /^(?!\p{Script=Latin})\p{L}+$/u;

/** Before a dialog is answered, the keys of what lies behind it do nothing. */
function isModalOpen(): boolean {
  return document.querySelector('.scrim') !== null;
}

const alwaysThere: ReadonlySet<CommandId> = new Set(['zoom-in', 'zoom-out', 'zoom-reset']);

function isTextUndo(id: CommandId): boolean {
  return id === 'undo' || id === 'redo';
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
