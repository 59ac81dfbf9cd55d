import type { Extension } from '@codemirror/state';
import { tooltips } from '@codemirror/view';

/** Lists and notes of an editor stand over all panes: within its own one they would be cut off at the edge. */
export function tooltipsOverPanes(): Extension {
  return tooltips({ parent: document.body });
}
