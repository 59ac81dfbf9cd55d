/** One line of the results: what was measured, what came out, and whether it reaches its aim. */
export interface Measurement {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
  readonly isMet: boolean;
}

/** Times as a line, by the time that 95 of 100 keep to. */
export function timesLine(what: string, times: readonly number[], most: number): Measurement {
  const late = percentile(times, 0.95);
  const counted = `${times.length} times, half of them ${percentile(times, 0.5).toFixed(0)} ms`;
  return {
    what: `${what}, p95`,
    figure: `${late.toFixed(0)} ms (${counted})`,
    aim: `under ${most} ms`,
    isMet: late < most,
  };
}

/** A time as a line. */
export function timeLine(what: string, time: number, most: number): Measurement {
  return { what, figure: `${time.toFixed(0)} ms`, aim: `under ${most} ms`, isMet: time < most };
}

/** The time that so large a share of the times keeps to; endless where there are none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
}
