import type { Finding } from '../../briefing/outcome.ts';

interface Learnt {
  readonly findings: readonly Finding[];
}

/** What was last learnt of a draft by merging it. */
interface LastMerge {
  readonly preview: Learnt | undefined;
  readonly previewFailure: Learnt | undefined;
}

const none: readonly Finding[] = [];

/**
 * What there is to say of a draft as it stands; where it could not be merged, why. What was known before stays where the desk
 * could not be asked: an unknown number is never shown as none.
 */
export function findingsOf(merge: LastMerge): readonly Finding[] {
  return refusals(merge) ?? merge.preview?.findings ?? none;
}

/** Whether the findings of the draft were learnt since it was opened: before, nobody knows of any. */
export function isChecked(merge: LastMerge): boolean {
  return merge.preview !== undefined || refusals(merge) !== undefined;
}

/** What in the draft is in the way of merging it; undefined where nothing in it is. */
function refusals({ previewFailure: failure }: LastMerge): readonly Finding[] | undefined {
  return failure === undefined || failure.findings.length === 0 ? undefined : failure.findings;
}
