import { Chunk } from '@codemirror/merge';
import type { EditorState, Extension } from '@codemirror/state';
import { RangeSet, StateEffect, StateField, Text } from '@codemirror/state';
import { GutterMarker, gutter } from '@codemirror/view';

/** Tells the editor what the text was when it was saved last. */
export const savedText = StateEffect.define<string>();

/** How long texts are compared before the difference is taken roughly, in steps. */
const effort = 500;

interface Changed {
  readonly saved: Text;
  readonly bars: RangeSet<GutterMarker>;
}

class Bar extends GutterMarker {
  override readonly elementClass: string;

  constructor(elementClass: string) {
    super();
    this.elementClass = elementClass;
  }
}

const changedBar = new Bar('changed-line');
const removedBar = new Bar('removed-line');

const changed = StateField.define<Changed>({
  create: ({ doc }) => ({ saved: doc, bars: RangeSet.of<GutterMarker>([]) }),
  update(before, { docChanged, effects, state }) {
    const told = effects.findLast((effect) => effect.is(savedText))?.value;
    if (told === undefined && !docChanged) return before;
    const saved = told === undefined ? before.saved : Text.of(told.split(/\r\n?|\n/u));
    return { saved, bars: barsOf(saved, state) };
  },
});

/** Bars beside the lines that are not as they were saved. */
export function changeBars(): Extension {
  return [changed, gutter({ class: 'change-bars', markers: ({ state }) => state.field(changed).bars })];
}

function barsOf(saved: Text, { doc }: EditorState): RangeSet<GutterMarker> {
  const chunks = Chunk.build(saved, doc, { scanLimit: effort });
  const bars = chunks.flatMap(({ fromB, toB }) => {
    const first = doc.lineAt(Math.min(fromB, doc.length));
    if (fromB === toB) return [removedBar.range(first.from)];
    const last = doc.lineAt(Math.min(Math.max(fromB, toB - 1), doc.length));
    return Array.from({ length: last.number - first.number + 1 }, (_, at) =>
      changedBar.range(doc.line(first.number + at).from),
    );
  });
  return RangeSet.of(bars, true);
}
