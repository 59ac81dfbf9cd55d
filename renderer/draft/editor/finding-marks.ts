import type { EditorState, Extension, Transaction } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { Finding, Severity } from '../../../briefing/outcome.ts';
import type { FindingRange } from './finding-ranges.ts';
import { findingRanges } from './finding-ranges.ts';

/** Tells an editor what the checks say of its slot. */
export const findingsChecked = StateEffect.define<readonly Finding[]>();

/** What the checks said of the text, moved along with it until they say it anew. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => checkedIn(transaction) ?? before.map(transaction.changes),
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks findings at their places: errors wavy, warnings dashed, notes dotted. */
export function findingMarks(): Extension {
  return marks;
}

/** The findings marked in the text, in its order. */
export function markedFindings(state: EditorState): readonly FindingRange[] {
  const found: FindingRange[] = [];
  state.field(marks, false)?.between(0, state.doc.length, (from, to, { spec }) => {
    found.push({ from, to, finding: (spec as MarkSpec).finding });
  });
  return found;
}

/** The findings whose marks touch a place, the worst first. */
export function findingsAt(state: EditorState, at: number): readonly FindingRange[] {
  const found: FindingRange[] = [];
  state.field(marks, false)?.between(at, at, (from, to, { spec }) => {
    found.push({ from, to, finding: (spec as MarkSpec).finding });
  });
  return found.toSorted((one, other) => weights[other.finding.severity] - weights[one.finding.severity]);
}

/** How much the worst finding in a range weighs; undefined where there is none. */
export function severityIn(state: EditorState, from: number, to: number): Severity | undefined {
  let worst: Severity | undefined;
  state.field(marks, false)?.between(from, to, (markFrom, markTo, { spec }) => {
    const { severity } = (spec as MarkSpec).finding;
    const isInside = markFrom < to && markTo > from;
    if (isInside && (worst === undefined || weights[severity] > weights[worst])) worst = severity;
  });
  return worst;
}

interface MarkSpec {
  readonly finding: Finding;
}

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

function checkedIn({ effects, newDoc }: Transaction): DecorationSet | undefined {
  const checked = effects.findLast((effect) => effect.is(findingsChecked));
  if (checked === undefined) return undefined;
  const ranges = findingRanges(newDoc, checked.value);
  return Decoration.set(
    ranges.map((range) => mark(range.finding).range(range.from, range.to)),
    true,
  );
}

function mark(finding: Finding): Decoration {
  return Decoration.mark({
    class: 'finding-mark',
    attributes: { 'data-severity': finding.severity },
    finding,
  } satisfies MarkSpec & Parameters<typeof Decoration.mark>[0]);
}
