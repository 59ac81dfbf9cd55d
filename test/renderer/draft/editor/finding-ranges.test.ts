import { EditorState, Text } from '@codemirror/state';
import type { Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { Finding, Place } from '../../../../briefing/outcome.ts';
import {
  findingMarks,
  findingsAt,
  findingsChecked,
  markedFindings,
  severityIn,
} from '../../../../renderer/draft/editor/finding-marks.ts';
import { findingRanges } from '../../../../renderer/draft/editor/finding-ranges.ts';
import { caretIsHere, closeFindings, openFindings } from '../../../../renderer/draft/editor/open-findings.ts';

function finding(place: Place, more: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', severity: 'error', message: 'Something is amiss.', place, ...more };
}

function marked(text: string, ...findings: readonly Finding[]): readonly string[] {
  return findingRanges(Text.of(text.split('\n')), findings).map(({ from, to }) => text.slice(from, to));
}

describe('a finding in prose is marked', () => {
  const text = 'First line.\nMore than 2,300 in {{ facts.T9.quantity }} and [@X9; @T05].\n\nopen {{ facts.';

  it('at the words that it found', () => {
    expect(marked(text, finding({ line: 2 }, { found: '2,300' }))).toEqual(['2,300']);
    expect(marked(text, finding({ line: 2, column: 40 }, { found: 'X9' }))).toEqual(['X9']);
  });

  it('at words that stand by themselves, before those that are part of longer ones', () => {
    const line = 'Iraq says 2,225 [@T05] and [@T0].';
    const [range] = findingRanges(Text.of([line]), [finding({ line: 1 }, { found: 'T0' })]);
    expect(range?.from).toBe(line.indexOf('T0]'));
    expect(marked(line, finding({ line: 1 }, { found: '@T' }))).toEqual(['@T']);
  });

  it('at the beginning of long words, which are shortened in it', () => {
    expect(marked(text, finding({ line: 2 }, { found: 'More than…' }))).toEqual(['More than']);
  });

  it('at the value or citation that its column is in, else at the word', () => {
    expect(marked(text, finding({ line: 2, column: 24 }))).toEqual(['{{ facts.T9.quantity }}']);
    expect(marked(text, finding({ line: 2, column: 50 }))).toEqual(['[@X9; @T05]']);
    expect(marked(text, finding({ line: 2, column: 6 }))).toEqual(['than']);
  });

  it('over the whole line where it names nothing, but for a value that is not closed', () => {
    expect(marked(text, finding({ line: 1 }))).toEqual(['First line.']);
    expect(marked(text, finding({ line: 4 }))).toEqual(['{{ facts.']);
  });

  it('nowhere where there is no such line, or nothing on it', () => {
    expect(
      marked(text, finding({ line: 3 }), finding({ line: 9 }), finding({ line: 0 }), finding({})),
    ).toEqual([]);
  });
});

const hosts = { opened: () => undefined, closed: () => undefined };
const field = openFindings(hosts);

/** An editor's state with a warning on the first word and an error on the third. */
function checked(): EditorState {
  const state = EditorState.create({ doc: 'one two three\n\nfour', extensions: [findingMarks(), field] });
  const findings = [
    finding({ line: 1 }, { found: 'one', severity: 'warning' }),
    finding({ line: 1 }, { found: 'three' }),
  ];
  return state.update({ effects: findingsChecked.of(findings) }).state;
}

function isOpen(state: EditorState): boolean {
  return state.field(field).isShown;
}

describe('marks of findings', () => {
  it('move along with the text until it is checked again', () => {
    const { state } = checked().update({ changes: { from: 0, insert: 'so ' } });
    expect(markedFindings(state).map(({ from, to }) => state.sliceDoc(from, to))).toEqual(['one', 'three']);
  });

  it('are found at the caret, the worst first', () => {
    expect(findingsAt(checked(), 3).map(({ finding: { severity } }) => severity)).toEqual(['warning']);
    expect(findingsAt(checked(), 5)).toEqual([]);
    expect(severityIn(checked(), 0, 13)).toBe('error');
    expect(severityIn(checked(), 3, 8)).toBeUndefined();
  });
});

type Step = (state: EditorState) => Transaction;

const steps = (...updates: readonly Step[]): EditorState =>
  updates.reduce((state, update) => update(state).state, checked());
const enter: Step = (state) => state.update({ effects: caretIsHere.of(true) });
const goTo =
  (anchor: number): Step =>
  (state) =>
    state.update({ selection: { anchor } });
const type: Step = (state) => state.update({ changes: { from: 10, insert: 'x' }, selection: { anchor: 11 } });
const close: Step = (state) => state.update({ effects: closeFindings.of(null) });

describe('the finding at the caret', () => {
  it('opens when the caret comes to it, and closes when it goes', () => {
    expect(isOpen(steps(enter, goTo(10)))).toBe(true);
    expect(isOpen(steps(enter, goTo(10), goTo(5)))).toBe(false);
  });

  it('opens in the slot with the caret only', () => {
    expect(isOpen(steps(goTo(10)))).toBe(false);
    expect(isOpen(steps(goTo(10), enter))).toBe(true);
  });

  it('does not open while one types, and stays open while one mends it', () => {
    expect(isOpen(steps(enter, goTo(5), type))).toBe(false);
    expect(isOpen(steps(enter, goTo(10), type))).toBe(true);
  });

  it('stays closed when it was closed, until the caret has been elsewhere', () => {
    expect(isOpen(steps(enter, goTo(10), close, goTo(11)))).toBe(false);
    expect(isOpen(steps(enter, goTo(10), close, goTo(5), goTo(11)))).toBe(true);
  });
});
