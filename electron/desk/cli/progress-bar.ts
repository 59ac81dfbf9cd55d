import { printable } from './printable.ts';

/** A bar on a terminal's standard error, and nothing in a pipe. */
export interface ProgressBar {
  /** Shows that `done` of the steps are over and what comes next. */
  readonly show: (done: number, doing: string) => void;
  /** Wipes the bar. */
  readonly end: () => void;
}

const width = 24;
const silent: ProgressBar = { show: () => undefined, end: () => undefined };

/** A bar of so many steps; silent where standard error is no terminal or `--json` was asked for. */
export function progressBar(steps: number, stream: NodeJS.WriteStream, json: boolean): ProgressBar {
  if (json || !stream.isTTY) return silent;
  return {
    show: (done, doing) => {
      const filled = Math.round((Math.min(done, steps) / Math.max(steps, 1)) * width);
      const bar = `[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${printable(doing)}`;
      // A line that wraps could not be wiped.
      stream.write(
        `\r\u001B[K${Array.from(bar)
          .slice(0, stream.columns - 1)
          .join('')}`,
      );
    },
    end: () => void stream.write('\r\u001B[K'),
  };
}
