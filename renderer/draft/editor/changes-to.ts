import { diff } from '@codemirror/merge';
import type { ChangeSpec } from '@codemirror/state';

/** Long texts that have little in common are compared roughly, so that this takes milliseconds at most. */
const effort = { scanLimit: 500, timeout: 20 };

/** The smallest changes that turn one text into another, so that carets and steps of undo outside of them stay. */
export function changesTo(before: string, after: string): readonly ChangeSpec[] {
  return diff(before, after, effort).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}
