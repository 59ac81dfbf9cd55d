import type { Likelihood } from './block.ts';

/** The band of a likelihood: `55–80%`. */
export function likelihoodRange({ low, high }: Likelihood): string {
  return `${low}–${high}%`;
}

/** A likelihood on one line: `Likely, 55–80% (ICD 203)`. */
export function likelihoodWords(likelihood: Likelihood): string {
  return `${likelihood.term}, ${likelihoodRange(likelihood)} (${likelihood.scale})`;
}
