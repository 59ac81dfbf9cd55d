import type { Fact } from '../../facts/fact.ts';
import { quantitiesAgree } from '../../facts/quantities-agree.ts';
import type { Qualifier, Quantity } from '../../facts/quantity.ts';
import { parseQuantity } from '../../facts/parse-quantity.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factContent } from './fact-content.ts';
import type { Figure } from './figures-in.ts';
import { numbersIn } from './figures-in.ts';

/** A figure with its sentence, and the facts that are cited around it. */
export interface FigureInContext {
  readonly figure: Figure;
  readonly text: string;
  readonly cited: readonly Fact[];
}

/** Sums and differences are tried for no more numbers than these. */
const mostNumbers = 24;

/** Whether a figure is one of the cited facts, is near enough where the prose says “about”, or is made of two of them. */
export function figureFits(given: FigureInContext, material: CheckMaterial): boolean {
  const { figure, cited } = given;
  const { values } = figure;
  if (values.some((value) => isOwnNumber(value, material))) return true;
  if (cited.some((fact) => values.some((value) => factContent(fact).numbers.has(value)))) return true;
  return (
    countsOwn.test(given.text.slice(figure.to, figure.to + 12)) ||
    agreesRoughly(given) ||
    isDerived(figure, cited)
  );
}

/** Numbers of the briefing itself: its parameters. */
function isOwnNumber(value: number, { briefing }: CheckMaterial): boolean {
  return Object.values(briefing.parameters).some((parameter) =>
    typeof parameter === 'number' ? parameter === value : numbersIn(String(parameter)).includes(value),
  );
}

const roughly =
  /(?:in the region of|approximately|no fewer than|no less than|a maximum of|more than|fewer than|less than|short of|at least|at most|close to|just over|just under|roughly|around|nearly|almost|up to|about|circa|above|below|under|over|some|~|≈)\s*[€$£]?$/iu;
const ceilings: ReadonlySet<string> = new Set([
  'fewer than',
  'less than',
  'short of',
  'just under',
  'below',
  'under',
]);

/** `about 2,200` fits 2,225, and `more than 2,000` does. */
function agreesRoughly({ figure, text, cited }: FigureInContext): boolean {
  const before = text.slice(Math.max(0, figure.from - 24), figure.from);
  const word = roughly.exec(before)?.[0].trim().toLowerCase();
  const [value] = figure.values;
  if (word === undefined || value === undefined) return false;
  const said: Quantity = { qualifier: qualifierOf(word), value };
  return cited.some(({ quantities }) => quantities.some((one) => agree(said, one)));
}

function qualifierOf(word: string): Qualifier {
  if (ceilings.has(word)) return 'up to';
  if (word === 'above' || word === 'just over') return 'at least';
  return parseQuantity(`${word} 1`)?.qualifier ?? 'about';
}

/** A floor or a ceiling that is far off is not what was meant, although both can hold. */
function agree(said: Quantity, fact: Quantity): boolean {
  const isFar = Math.max(said.value, fact.value) > 1.5 * Math.min(said.value, fact.value);
  return !isFar && quantitiesAgree(said, fact);
}

/** The desk counts its own facts and sources: `three origins`, `28 facts`. */
const countsOwn =
  /^\s(?:facts?|sources?|origins?|citations?|notes?|items?|records?|readings?|entries|outlets?|reports?)\b/iu;

/** A sum, a difference, half of one, or in per cent a share or a change, of cited numbers; small ones would fit by chance. */
function isDerived({ values, isPercent }: Figure, cited: readonly Fact[]): boolean {
  const numbers = cited
    .flatMap(({ quantities }) => quantities.map(({ value }) => value))
    .slice(0, mostNumbers);
  const made = numbers.flatMap((one, at) =>
    numbers
      .slice(at + 1)
      .flatMap((other) => (isPercent ? sharesOf(one, other) : [one + other, Math.abs(one - other)])),
  );
  const halves = numbers.flatMap((value) => [value / 2, Math.floor(value / 2) + 1]);
  const total = numbers.reduce((sum, value) => sum + value, 0);
  return values.some((value) =>
    isPercent
      ? made.some((share) => Math.abs(share - value) <= 0.5)
      : value > 12 && [...made, ...halves, total].includes(value),
  );
}

function sharesOf(one: number, other: number): readonly number[] {
  const least = Math.min(one, other);
  const most = Math.max(one, other);
  if (least <= 0) return [];
  return [(least / most) * 100, ((most - least) / least) * 100, ((most - least) / most) * 100];
}
