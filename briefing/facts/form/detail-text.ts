import { isSame } from '../../schemas/is-same.ts';
import { formatCalendarDate } from '../format-date.ts';
import { formatNumber } from '../format-quantity.ts';
import { parseQuantity } from '../parse-quantity.ts';
import type { KindChoice, KindControl, KindField } from './kind-fields.ts';
import { readDay } from './read-day.ts';
import type { Reading } from './reading.ts';
import { nothing, read, wrong } from './reading.ts';

/** What stands in a field of a kind: text, or the names in a list of names. */
export type DetailText = string | readonly string[];

/** What a field of a kind shows for a value. A value that does not fit the field is shown as JSON. */
export function detailText({ control, choices }: KindField, value: unknown): DetailText {
  if (control === 'names') return isNames(value) ? value : [];
  return value === undefined ? '' : plainText(control, choices ?? [], value);
}

function plainText(
  control: Exclude<KindControl, 'names'>,
  choices: readonly KindChoice[],
  value: unknown,
): string {
  switch (control) {
    case 'choice':
      return choiceText(choices, value);
    case 'yes-no':
      return value === true ? 'yes' : value === false ? 'no' : JSON.stringify(value);
    case 'number':
    case 'whole-number':
      return typeof value === 'number' ? formatNumber(value, 'en') : JSON.stringify(value);
    case 'day':
      return typeof value === 'string' ? formatCalendarDate(value, 'en', 'short') : JSON.stringify(value);
    case 'json':
      return JSON.stringify(value, undefined, 2);
    case 'line':
    case 'text':
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** Reads what stands in a field of a kind; an empty one is no value. The kind's schema is asked elsewhere. */
export function readDetail(field: KindField, text: DetailText): Reading<unknown> {
  if (typeof text !== 'string') return text.length === 0 ? nothing : read(text);
  const trimmed = text.trim();
  return trimmed === '' ? nothing : readText(field, trimmed);
}

function readText({ control, choices = [] }: KindField, trimmed: string): Reading<unknown> {
  switch (control) {
    case 'choice':
      return readChoice(choices, trimmed);
    case 'yes-no':
      return trimmed === 'yes' || trimmed === 'no' ? read(trimmed === 'yes') : wrong('Choose yes or no.');
    case 'number':
    case 'whole-number':
      return readNumber(trimmed);
    case 'day':
      return readDay(trimmed);
    case 'json':
      return readJson(trimmed);
    case 'line':
    case 'text':
    case 'names':
      return read(trimmed);
  }
}

function choiceText(choices: readonly KindChoice[], value: unknown): string {
  const chosen = choices.find((choice) => isSame(choice.value, value));
  return chosen?.text ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

function readChoice(choices: readonly KindChoice[], text: string): Reading<unknown> {
  const chosen = choices.find((choice) => choice.text === text);
  return chosen === undefined ? wrong('Choose one of the list.') : read(chosen.value);
}

/** A number as people write it, with a sign; what could be two numbers is not read. */
function readNumber(text: string): Reading<number> {
  const [, sign, digits] = /^([-−]?)(.*)$/su.exec(text) ?? [];
  const quantity = parseQuantity(digits ?? '');
  if (quantity === undefined || quantity.qualifier !== 'exact' || quantity.unit !== undefined) {
    return wrong('Write a number such as 2,225 or 0.5.');
  }
  return read(sign === '' ? quantity.value : -quantity.value);
}

function readJson(text: string): Reading<unknown> {
  try {
    return read(JSON.parse(text) as unknown);
  } catch {
    return wrong('Write JSON, such as ["one", "two"] or {"name": 1}.');
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
