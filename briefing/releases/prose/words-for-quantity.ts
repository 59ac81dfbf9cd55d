import type { Fact } from '../../facts/fact.ts';

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

const quantityField = /^quantit(?:y|ies(?:\[(?<at>\d+)\]|\.first))(?:\.(?:number|value))?$/u;
const unitValue = /^\s+\{\{-?\s*facts[^{}|]*\.\s*quantit(?:y|ies\[\d+\])\s*\.\s*unit\s*-?\}\}/u;
/** What goes on after a quantity that was said with its unit; any other word may be what is counted. */
const goesOn =
  /^\s*(?:$|[^\s\p{L}\p{N}{]|(?:and|or|but|by|for|from|in|into|on|of|to|at|as|with|without|who|that|which|were|was|have|has|had|are|is|will|would|could|may|might|since|until|after|before|during|against|over|under|there|here|\p{L}+ed)(?![\p{L}\p{N}]))/iu;

/** Before `a number of` nothing else may say how many, or which. */
const determines =
  /(?:^|\s)(?:the|these|those|all|some|about|around|nearly|almost|only|just|least|most|up to|than|over|under|its|their|his|her|our)\s+$/iu;
/** So much before a quantity is looked at. */
const near = 20;

/**
 * A quantity in the words of the template, `a number of {unit}`, with its own unit, which is not said twice. Undefined where the
 * field is no quantity or there are no words for it, and where another word follows that may be what is counted.
 */
export function wordsForQuantity(
  { fact, field, before, after }: PrintedQuantity,
  rule: string | undefined,
): QuantityWords | undefined {
  const found = quantityField.exec(field);
  if (found === null || rule === undefined) return undefined;
  if (/^an?\s/iu.test(rule) && determines.test(before.slice(-near))) return undefined;
  if (!rule.includes('{unit}')) return { words: rule, taken: 0 };
  const unit = fact.quantities[Number(found.groups?.['at'] ?? 0)]?.unit;
  if (unit === undefined) return { words: withoutUnit(rule), taken: 0 };
  const taken = unitValue.exec(after)?.[0].length ?? writtenUnit(unit, after);
  if (taken === 0 && !goesOn.test(after)) return undefined;
  return { words: rule.replaceAll('{unit}', () => unit), taken };
}

function withoutUnit(rule: string): string {
  return rule
    .replaceAll('{unit}', '')
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
