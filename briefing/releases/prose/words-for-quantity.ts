import type { Fact } from '../../facts/fact.ts';
import { determines, determinesElsewhere, goesOn } from './words-before.ts';

/** A quantity that prose prints, and the prose behind it. */
export interface PrintedQuantity {
  readonly fact: Fact;
  /** `quantity`, `quantities[1].number` */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Words in the place of a quantity, and how many characters behind it they say already. */
export interface QuantityWords {
  readonly words: string;
  readonly taken: number;
}

/** `{no unit}` takes the unit along unsaid, in languages where its form hangs on the number. */
const namesUnit = /\{(?:no )?unit\}/u;
const quantityField = /^quantit(?:y|ies(?:\[(?<at>\d+)\]|\.first))(?:\.(?:number|value))?$/u;
const unitValue = /^\s+\{\{-?\s*facts[^{}|]*\.\s*quantit(?:y|ies\[\d+\])\s*\.\s*unit\s*-?\}\}/u;
/** So much before a quantity is looked at. */
const near = 20;

/**
 * A quantity in the words of the template, `a number of {unit}`, with its own unit, which is not said twice, or with none
 * (`{no unit}`). Undefined where the
 * field is no quantity or there are no words for it, and where another word follows that may be what is counted.
 */
export function wordsForQuantity(
  { fact, field, before, after }: PrintedQuantity,
  rule: string | undefined,
): QuantityWords | undefined {
  const found = quantityField.exec(field);
  if (found === null || rule === undefined) return undefined;
  const lead = before.slice(-near);
  if ((/^an?\s/iu.test(rule) && determines.test(lead)) || determinesElsewhere.test(lead)) return undefined;
  if (!namesUnit.test(rule)) return { words: rule, taken: 0 };
  const unit = fact.quantities[Number(found.groups?.['at'] ?? 0)]?.unit;
  if (unit === undefined) return { words: withoutUnit(rule), taken: 0 };
  const taken = unitValue.exec(after)?.[0].length ?? writtenUnit(unit, after);
  if (taken === 0 && !goesOn.test(after)) return undefined;
  return { words: rule.replaceAll('{unit}', () => unit).replaceAll('{no unit}', ''), taken };
}

function withoutUnit(rule: string): string {
  return rule
    .replaceAll(/\{(?:no )?unit\}/gu, '')
    .replaceAll(/ of ?$/gu, '')
    .trim();
}

/** How many characters the unit takes that stands behind a figure; 0 where another word does. */
function writtenUnit(unit: string, after: string): number {
  const [space = ''] = /^\s+/u.exec(after) ?? [];
  const end = space.length + unit.length;
  const isWritten =
    space !== '' &&
    after.slice(space.length, end).toLowerCase() === unit.toLowerCase() &&
    !/^[\p{L}\p{M}\p{N}]/u.test(after.slice(end));
  return isWritten ? end : 0;
}
