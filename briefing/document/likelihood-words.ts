import type { Likelihood } from './block.ts';
import type { Labels } from './labels.ts';

/** The band of a likelihood: `55–80%`. */
export function likelihoodRange({ low, high }: Likelihood, { percent }: Labels): string {
  return `${low}–${high}${percent}`;
}

/** A likelihood on one line: `Likely, 55–80% (ICD 203)`. */
export function likelihoodWords(likelihood: Likelihood, labels: Labels): string {
  return `${likelihood.term}, ${likelihoodRange(likelihood, labels)} (${likelihood.scale})`;
}
