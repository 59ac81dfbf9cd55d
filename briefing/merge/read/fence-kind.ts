import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Placed } from './place.ts';
import type { Reading } from './reading.ts';

/** An opened fence with its first line read. */
export interface Fence {
  readonly name: string;
  readonly line: number;
  readonly title: readonly Inline[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly placed: readonly Placed[];
}

/** One name that a fence can have. */
export interface FenceKind {
  /** Whether words may follow the name. */
  readonly titled: boolean;
  readonly attributes: readonly string[];
  read(fence: Fence, reading: Reading): readonly Block[];
}

/** Says that blocks stand in a fence that has no place for them. */
export function reportMisplaced(what: string, fence: Fence, reading: Reading): void {
  reading.report(
    {
      rule: 'fence-content',
      severity: 'error',
      message: `In ::: ${fence.name} stand ${what}. Move everything else out of it.`,
    },
    fence.line,
  );
}

/** Says that a fence lacks what it is there for, and was left out. */
export function reportEmpty(what: string, fence: Fence, reading: Reading): void {
  const message = `This ::: ${fence.name} has no ${what} and was left out.`;
  reading.report({ rule: 'fence-empty', severity: 'warning', message }, fence.line);
}
