import type { Extension, Range } from '@codemirror/state';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';
import { liquidTokens } from './liquid-tokens.ts';

/** How far above what is in view a tag may have begun, in UTF-16 units. */
const reach = 2000;

/** Colours the Liquid that is in view; the classes are in text-pane.css. */
export const liquidMarks: Extension = ViewPlugin.fromClass(
  class {
    marks: DecorationSet;

    constructor(view: EditorView) {
      this.marks = marksIn(view);
    }

    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.marks = marksIn(view);
    }
  },
  { decorations: ({ marks }) => marks },
);

function marksIn({ visibleRanges, state }: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    const start = Math.max(0, from - reach);
    for (const token of liquidTokens(state.sliceDoc(start, to)))
      if (start + token.to > from) marks.push(looks[token.kind].range(start + token.from, start + token.to));
  }
  return Decoration.set(marks, true);
}

const looks = {
  mark: look('mark'),
  tag: look('tag'),
  value: look('value'),
  filter: look('tag'),
  text: look('text'),
  number: look('text'),
  remark: look('remark'),
} as const;

function look(name: string): Decoration {
  return Decoration.mark({ class: `code-${name}` });
}
