import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { isKey } from '../../commands/command-keys.ts';

/** What the keys of the table do. */
export interface TableMoves {
  readonly total: number;
  /** Index of the row the keyboard is on; -1 for none. */
  readonly at: number;
  /** Rows that fit into the view. */
  readonly pageRows: number;
  /** Goes to a row: chooses it alone, as the end of a stretch, or leaves what is chosen as it is. */
  readonly goTo: (index: number, how: 'alone' | 'stretch' | 'only-move') => void;
  readonly toggle: () => void;
  readonly chooseAll: () => void;
  readonly open: () => void;
  readonly remove: () => void;
  readonly letGo: () => void;
  readonly findId: (start: string) => void;
}

/** How long letters typed one after the other are one beginning, in milliseconds. */
const patience = 900;

/** Arrows, Home, End, page keys, Enter, Space, Delete, Escape, Ctrl A, and ids by typing. */
export function useTableKeys(moves: TableMoves): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.target instanceof Element && event.target.closest('button, input') !== null) return;
    const target = targetOf(event, moves);
    if (target !== undefined) {
      event.preventDefault();
      const mod = event.ctrlKey || event.metaKey;
      const isFar = event.key === 'Home' || event.key === 'End';
      moves.goTo(target, event.shiftKey ? 'stretch' : mod && !isFar ? 'only-move' : 'alone');
      return;
    }
    if (actOn(event, moves)) event.preventDefault();
    else if (isLetter(event)) typeAhead(event, typed.current, moves);
  };
}

function targetOf({ key }: KeyboardEvent, { total, at, pageRows }: TableMoves): number | undefined {
  const last = total - 1;
  if (last < 0) return undefined;
  const within = (index: number): number => Math.min(last, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at < 0 ? 0 : at - 1);
    case 'PageDown':
      return within(at + pageRows);
    case 'PageUp':
      return within(at - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function actOn(event: KeyboardEvent, moves: TableMoves): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) {
    if (isKey(event, 'a')) moves.chooseAll();
    else if (key === ' ') moves.toggle();
    else return false;
    return true;
  }
  switch (key) {
    case 'Enter':
      moves.open();
      return true;
    case ' ':
      moves.toggle();
      return true;
    case 'Delete':
      // Held down it would go on to the next one.
      if (!event.repeat) moves.remove();
      return true;
    case 'Escape':
      moves.letGo();
      return true;
    default:
      return false;
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}._-]$/u.test(key);
}

function typeAhead(event: KeyboardEvent, typed: { text: string; at: number }, { findId }: TableMoves): void {
  event.preventDefault();
  const isOn = event.timeStamp - typed.at < patience;
  typed.text = isOn ? typed.text + event.key : event.key;
  typed.at = event.timeStamp;
  findId(typed.text);
}
