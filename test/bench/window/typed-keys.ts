import type { PageMark, PageTask, PageTrace } from './page-trace.ts';

/** What came of a key, in milliseconds. */
export interface TypedKey {
  /** All that the page’s own thread did until the next key, saving and checks included. */
  readonly work: number;
  /** Undefined where what was waited for did not change at this key. */
  readonly shown: Shown | undefined;
}

/** From the key to the end of the frame that shows what it changed. */
export interface Shown {
  readonly time: number;
  /** What the page’s own thread did in this time. */
  readonly work: number;
  /** Whether it changed once more before the next key. */
  readonly isChangedAgain: boolean;
}

/** The keys of a trace but for the last, after which nobody knows what belongs to it. */
export function typedKeys({ tasks, marks }: PageTrace): readonly TypedKey[] {
  const keys = marks.filter(({ name }) => name === 'key');
  const changes = marks.filter(({ name }) => name === 'changed');
  return keys.slice(0, -1).map(({ at }, index) => {
    const until = keys[index + 1]?.at ?? at;
    const own = tasks.filter(({ start, end }) => end > at && start < until);
    const changed = changes.filter((change) => change.at >= at && change.at < until);
    return { work: workOf(own), shown: shownAfter(at, own, changed) };
  });
}

function shownAfter(
  at: number,
  tasks: readonly PageTask[],
  [first, ...more]: readonly PageMark[],
): Shown | undefined {
  if (first === undefined) return undefined;
  const frame = tasks.find(({ isFrame, end }) => isFrame && end > first.at);
  if (frame === undefined) return undefined;
  return {
    time: frame.end - at,
    work: workOf(tasks.filter(({ start }) => start < frame.end)),
    isChangedAgain: more.some((change) => change.at > frame.end),
  };
}

function workOf(tasks: readonly PageTask[]): number {
  return tasks.reduce((sum, { work }) => sum + work, 0);
}
