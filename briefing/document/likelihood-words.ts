import type { Likelihood } from './block.ts';
import type { Labels } from './labels.ts';

/** From one edge of a band to the other, without the sign for per cent: `55–80`, `>0–5` where 0 is not of it. */
export function rangeOfBand({ low, high, without }: Pick<Likelihood, 'low' | 'high' | 'without'>): string {
  return `${without === 'low' ? '>' : ''}${low}–${without === 'high' ? '<' : ''}${high}`;
}

/** The band of a likelihood: `55–80%`. */
export function likelihoodRange(likelihood: Likelihood, { percent }: Labels): string {
  return `${rangeOfBand(likelihood)}${percent}`;
}

/** A likelihood on one line: `Likely, 55–80% (ICD 203)`. */
export function likelihoodWords(likelihood: Likelihood, labels: Labels): string {
  return `${likelihood.term}, ${likelihoodRange(likelihood, labels)} (${likelihood.scale})`;
}
