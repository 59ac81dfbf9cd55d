import type { ReactNode } from 'react';

/** One of several things to choose from. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  /** What is read, shown and found by typing. */
  readonly name: string;
  /** A second, quieter line: what choosing it means. */
  readonly note?: ReactNode;
  /** Shown in place of the name, such as a marking with its square. */
  readonly content?: ReactNode;
  /** At the end of the line. */
  readonly after?: ReactNode;
  readonly isDisabled?: boolean | undefined;
}
