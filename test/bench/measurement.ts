/** One line of the results: what was measured, what came out, and whether it keeps its promise. */
export interface Measurement {
  readonly what: string;
  readonly figure: string;
  readonly promise: string;
  readonly kept: boolean;
}
