import { ChangeSet, Text } from '@codemirror/state';
import { changesTo } from './editor/changes-to.ts';

/** A text before and after somebody changed it. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** A text as it is now, without that change; what was written in it since stays. */
export function withoutChange({ before, after }: TextChange, now: string): string {
  const back = ChangeSet.of(changesTo(after, before), after.length);
  const since = ChangeSet.of(changesTo(after, now), after.length);
  return back
    .map(since)
    .apply(Text.of(now.split('\n')))
    .toString();
}
