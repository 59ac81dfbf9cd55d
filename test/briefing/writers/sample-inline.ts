import type { Inline, NoteMark } from '../../../briefing/document/inline.ts';

/** Shorthands in which the sample document is written. */
export const text = (value: string, facts?: readonly string[]): Inline =>
  facts === undefined ? { kind: 'text', value } : { kind: 'text', value, facts };

export const strong = (value: string): Inline => ({ kind: 'strong', content: [text(value)] });

export const emphasis = (value: string): Inline => ({ kind: 'emphasis', content: [text(value)] });

export const grade = (value: string): Inline => ({ kind: 'grade', value });

export const reference = (to: string, value: string): Inline => ({
  kind: 'reference',
  to,
  content: [text(value)],
});

export const link = (href: string, value: string): Inline => ({ kind: 'link', href, content: [text(value)] });

/** Marks of notes: a number prints the note, a number with a count is the count-th mark of a note printed before. */
export const marks = (...given: readonly (number | readonly [number, number])[]): Inline => ({
  kind: 'noteReference',
  marks: given.map(markOf),
});

function markOf(given: number | readonly [number, number]): NoteMark {
  if (typeof given === 'number') {
    return { note: `note-${given}`, number: given, id: `mark-${given}`, first: true };
  }
  const [number, count] = given;
  return { note: `note-${number}`, number, id: `mark-${number}-${count}`, first: false };
}
