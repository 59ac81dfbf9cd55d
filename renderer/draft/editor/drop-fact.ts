import type { Extension } from '@codemirror/state';
import { dropCursor, EditorView } from '@codemirror/view';
import { insertProse } from './cite-fact.ts';

/** The kind of data under which ids of facts travel while they are dragged, with a space between two. */
export const factMime = 'application/x-attache-fact';

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;

/** Facts that are dropped onto the prose are cited where they are dropped. */
export const dropFact: Extension = [
  dropCursor(),
  EditorView.domEventHandlers({
    dragover: (event) => {
      if (event.dataTransfer?.types.includes(factMime) !== true) return false;
      event.dataTransfer.dropEffect = 'copy';
      event.preventDefault();
      return false;
    },
    drop: (event, view) => {
      const ids =
        event.dataTransfer
          ?.getData(factMime)
          .split(' ')
          .filter((one) => id.test(one)) ?? [];
      if (ids.length === 0 || view.state.readOnly) return false;
      event.preventDefault();
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch(insertProse(view.state, `[${ids.map((one) => `@${one}`).join('; ')}]`, at));
      view.focus();
      return true;
    },
  }),
];
