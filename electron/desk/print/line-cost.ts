/** A line that might be set, with its spaces as the font has them. */
export interface LineSketch {
  readonly width: number;
  readonly natural: number;
  readonly spaces: number;
  /** The width of one space. */
  readonly space: number;
  /** The text ends with it, or breaks off by its own will. */
  readonly isLast: boolean;
  /** Ends with a hyphen, and how many lines before it do. */
  readonly hyphens: number;
}

/** How good a line would be: less is better; undefined where it does not fit. */
export type LineCost = (line: LineSketch) => number | undefined;

/** The spaces of a straight line are at least and at most so many times as wide as the font's. */
const narrowest = 0.75;
const rounding = 1e-6;
const mostHyphens = 2;
const hyphenCost = [0, 3_000, 30_000];
/** What a line costs that stays flush left among straight ones: more than any other, the more the shorter it is. */
const gapingCost = 1_000_000;
const shortnessCost = 40_000_000;
/** A last line shorter than this share of the full line looks lost. */
const shortLast = 0.12;
const shortCost = 4_000;

/** How much wider each space becomes for a straight edge; 0 for a line that stays flush left. */
export function stretchOf(line: LineSketch, widest: number): number {
  const { width, natural, spaces, space, isLast } = line;
  const missing = width - natural;
  if (spaces === 0 || (isLast && missing >= 0)) return 0;
  const stretch = missing / spaces;
  return stretch > space * (widest - 1) + rounding ? 0 : stretch;
}

/** Straight right edges: spaces near the font's own are best; a line that gapes stays flush left, at a price. */
export function straightCost(widest: number): LineCost {
  return (line) => {
    const { width, natural, spaces, space } = line;
    const missing = width - natural;
    if (missing < -rounding && -missing > spaces * space * (1 - narrowest)) return undefined;
    if (line.hyphens > mostHyphens) return undefined;
    if (line.isLast) return squared(0) + endCost(line, 1);
    const ratio = spaces === 0 ? Infinity : missing / spaces / space;
    if (ratio > widest - 1) return gapingCost + shortnessCost * (missing / width) ** 2 + endCost(line, 9);
    const share = ratio < 0 ? -ratio / (1 - narrowest) : ratio;
    return squared(100 * share ** 3) + endCost(line, 1);
  };
}

/** Flush left with words that part: right edges as even as can be, for as few hyphens as can be. */
export const raggedCost: LineCost = (line) => {
  const missing = line.width - line.natural;
  if (missing < -rounding || line.hyphens > mostHyphens) return undefined;
  const share = line.isLast ? 0 : missing / (line.width * 0.2);
  return squared(100 * share ** 2) + endCost(line, 2);
};

function squared(badness: number): number {
  return (10 + badness) ** 2;
}

function endCost({ hyphens, isLast, natural, width }: LineSketch, factor: number): number {
  return (hyphenCost[hyphens] ?? 0) * factor + (isLast && natural < width * shortLast ? shortCost : 0);
}
