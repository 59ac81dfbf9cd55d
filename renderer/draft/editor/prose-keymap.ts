import { history, historyKeymap, moveLineDown, moveLineUp, redo, standardKeymap } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { linkSelection, wrapSelection } from './wrap-selection.ts';

/**
 * The keys of prose. Only what is text work is bound: the larger key map of the library takes keys that belong to the
 * window's commands.
 */
export function proseKeymap(): Extension {
  return [
    history(),
    Prec.high(
      keymap.of([
        { key: 'Mod-b', run: wrapSelection('**'), preventDefault: true },
        { key: 'Mod-i', run: wrapSelection('*'), preventDefault: true },
        { key: 'Mod-Shift-k', run: linkSelection, preventDefault: true },
        { key: 'Alt-ArrowUp', run: moveLineUp },
        { key: 'Alt-ArrowDown', run: moveLineDown },
        { key: 'Mod-Shift-z', run: redo, preventDefault: true },
      ]),
    ),
    keymap.of([...historyKeymap, ...standardKeymap]),
  ];
}
