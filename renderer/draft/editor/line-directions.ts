import type { Extension } from '@codemirror/state';
import { RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView as View, ViewPlugin } from '@codemirror/view';

const auto = Decoration.line({ attributes: { dir: 'auto' } });

/** Each line runs in the direction of its own words, so that Arabic and English stand beside each other rightly. */
export const lineDirections: Extension = [
  View.perLineTextDirection.of(true),
  ViewPlugin.define(
    (view) => ({
      lines: linesIn(view),
      update({ docChanged, viewportChanged, view: shown }: ViewUpdate) {
        if (docChanged || viewportChanged) this.lines = linesIn(shown);
      },
    }),
    { decorations: ({ lines }) => lines },
  ),
];

function linesIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, auto);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
