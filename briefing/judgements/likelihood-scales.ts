import type { Likelihood } from '../document/block.ts';
import { rangeOfBand } from '../document/likelihood-words.ts';
import { capitalised } from '../text/sentence.ts';

/** One band of a scale: its terms, one of each row, and its edges in per cent. */
export interface LikelihoodBand {
  readonly terms: readonly string[];
  /** Other forms of the terms that are understood: `almost certainly`. */
  readonly forms: readonly string[];
  readonly low: number;
  readonly high: number;
  /** Edges that do not belong to the band themselves: `>0`, `<50`. */
  readonly without?: 'low' | 'high';
}

/** A scale of words for chances, with what readers must know to use it. */
export interface LikelihoodScale {
  /** As printed: `ICD 203`. */
  readonly name: string;
  /** Other names by which the scale is found. */
  readonly aliases: readonly string[];
  readonly bands: readonly LikelihoodBand[];
  /** Printed under the scale. */
  readonly note: string;
}

const confidenceAndGrade =
  'Confidence (high, moderate, low) tells how good the basis is. ' +
  'Grade: source A to F, item 1 to 6; F and 6 cannot be judged.';

/** Intelligence Community Directive 203 (United States), both rows of terms. */
export const icd203: LikelihoodScale = {
  name: 'ICD 203',
  aliases: ['icd203'],
  bands: [
    { terms: ['almost no chance', 'remote'], forms: ['remote chance'], low: 1, high: 5 },
    { terms: ['very unlikely', 'highly improbable'], forms: [], low: 5, high: 20 },
    { terms: ['unlikely', 'improbable'], forms: ['improbably'], low: 20, high: 45 },
    { terms: ['roughly even chance', 'roughly even odds'], forms: [], low: 45, high: 55 },
    { terms: ['likely', 'probable'], forms: ['probably'], low: 55, high: 80 },
    { terms: ['very likely', 'highly probable'], forms: [], low: 80, high: 95 },
    { terms: ['almost certain', 'nearly certain'], forms: ['almost certainly'], low: 95, high: 99 },
  ],
  note: `Likelihood: ICD 203; a value on an edge takes the term nearer to even. ${confidenceAndGrade}`,
};

/** Probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom, 24 March 2025). */
export const phiaYardstick: LikelihoodScale = {
  name: 'PHIA yardstick',
  aliases: ['phia'],
  bands: [
    { terms: ['remote chance'], forms: [], low: 0, high: 5, without: 'low' },
    { terms: ['highly unlikely'], forms: [], low: 10, high: 20 },
    { terms: ['unlikely'], forms: [], low: 25, high: 35 },
    { terms: ['realistic possibility'], forms: [], low: 40, high: 50, without: 'high' },
    { terms: ['likely or probable'], forms: ['likely', 'probable'], low: 55, high: 75 },
    { terms: ['highly likely'], forms: [], low: 80, high: 90 },
    { terms: ['almost certain'], forms: ['almost certainly'], low: 95, high: 100, without: 'high' },
  ],
  note: `Likelihood: PHIA yardstick; its bands have gaps on purpose. ${confidenceAndGrade}`,
};

/** The scales that come with the house. */
export const likelihoodScales: readonly LikelihoodScale[] = [icd203, phiaYardstick];

/** Finds a scale by its name or another name of it; case does not matter. */
export function likelihoodScaleNamed(name: string): LikelihoodScale | undefined {
  const wanted = name.trim().toLowerCase();
  return likelihoodScales.find(
    (scale) => scale.name.toLowerCase() === wanted || scale.aliases.includes(wanted),
  );
}

/** The likelihood that a term of the scale (in any of its rows) stands for; undefined for words the scale does not have. */
export function likelihoodOf(scale: LikelihoodScale, term: string): Likelihood | undefined {
  const wanted = term.trim().toLowerCase();
  const band = scale.bands.find((one) => one.terms.includes(wanted) || one.forms.includes(wanted));
  return band && likelihood(scale, band, band.terms.find((one) => one === wanted) ?? band.terms[0] ?? wanted);
}

/**
 * The likelihood of a value in per cent; a value on the edge of two bands takes the one nearer to even.
 * Undefined in a gap and outside of the scale.
 */
export function likelihoodAt(scale: LikelihoodScale, percent: number): Likelihood | undefined {
  const bands = scale.bands.filter((band) => holds(band, percent));
  const [nearest] = bands.toSorted((left, right) => fromEven(left) - fromEven(right));
  return nearest && likelihood(scale, nearest, nearest.terms[0] ?? '');
}

/** The terms of a scale's first row, for findings and menus. */
export function likelihoodTerms(scale: LikelihoodScale): readonly string[] {
  return scale.bands.map((band) => band.terms[0] ?? '');
}

/** The bands as the yardstick box prints them; `row` counts from 0. */
export function printedBands(
  scale: LikelihoodScale,
  row = 0,
): readonly { readonly term: string; readonly percent: string }[] {
  return scale.bands.map((band) => ({
    term: capitalised(band.terms[row] ?? band.terms[0] ?? ''),
    percent: `${rangeOfBand(band)}%`,
  }));
}

function likelihood(scale: LikelihoodScale, band: LikelihoodBand, term: string): Likelihood {
  const { low, high, without } = band;
  const edge = without === undefined ? {} : { without };
  return { scale: scale.name, term: capitalised(term), low, high, ...edge };
}

function holds(band: LikelihoodBand, percent: number): boolean {
  const aboveLow = band.without === 'low' ? percent > band.low : percent >= band.low;
  const belowHigh = band.without === 'high' ? percent < band.high : percent <= band.high;
  return aboveLow && belowHigh;
}

function fromEven(band: LikelihoodBand): number {
  return Math.abs((band.low + band.high) / 2 - 50);
}
