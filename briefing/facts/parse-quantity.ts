import type { Qualifier, Quantity } from './quantity.ts';

/** The greatest number a quantity may hold. */
export const greatestNumber = 1e12;

/** A qualifier word at the start, in lower case, longest first. */
const openings: readonly (readonly [string, Qualifier])[] = [
  ['in the region of', 'about'],
  ['approximately', 'about'],
  ['a maximum of', 'up to'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['more than', 'at least'],
  ['at least', 'at least'],
  ['roughly', 'about'],
  ['at most', 'up to'],
  ['approx.', 'about'],
  ['approx', 'about'],
  ['exactly', 'exact'],
  ['around', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['up to', 'up to'],
  ['about', 'about'],
  ['circa', 'about'],
  ['over', 'at least'],
  ['some', 'about'],
  ['ca.', 'about'],
  ['>=', 'at least'],
  ['<=', 'up to'],
  ['c.', 'about'],
  ['≥', 'at least'],
  ['≤', 'up to'],
  ['~', 'about'],
  ['≈', 'about'],
];

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const grouped = String.raw`\d{1,3}(?:[,\u00a0\u202f’']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const number = String.raw`(${grouped})(?:[ \u00a0](thousand|million|billion))?`;
const single = new RegExp(String.raw`^${number}(\+| or more)?(?:[ \u00a0]+(\p{L}.*))?$`, 'iu');
const range = new RegExp(
  String.raw`^(?:(?:between )?${number} ?(?:-|–|to) ?${number}|between ${number} and ${number})(?:[ \u00a0]+(\p{L}.*))?$`,
  'iu',
);

/** `12 and 15`, `12 or 15 men`: a second figure, and nothing that is counted. */
const goesOn = /^(?:and|or|to)\s/iu;

/**
 * Reads a quantity as people write it in English: `2,225`, `about 2,200`, `up to 7,000 detainees`, `150-200`, `30,000+`,
 * `1.5 million` (which is read as about, since it is rounded). Undefined for what is no quantity or could mean two numbers:
 * `2.225` is refused, for it is 2,225 to one reader and a fraction to another.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const trimmed = text.trim().replaceAll(/[ \t]+/g, ' ');
  const opening = openings.find(([word]) => trimmed.toLowerCase().startsWith(word));
  const rest = opening === undefined ? trimmed : trimmed.slice(opening[0].length).trim();
  return (opening === undefined ? readRange(rest) : undefined) ?? readSingle(rest, opening?.[1]);
}

function readSingle(text: string, opening: Qualifier | undefined): Quantity | undefined {
  const match = single.exec(text);
  if (match === null) return undefined;
  const [, digits, scale, more, unit] = match;
  const value = readNumber(digits, scale);
  if (value === undefined || (more !== undefined && opening !== undefined)) return undefined;
  if (unit !== undefined && goesOn.test(unit)) return undefined;
  const plain: Qualifier = scale === undefined ? 'exact' : 'about';
  return withUnit({ qualifier: opening ?? (more === undefined ? plain : 'at least'), value }, unit);
}

function readRange(text: string): Quantity | undefined {
  const match = range.exec(text);
  if (match === null) return undefined;
  const [low, lowScale, high, highScale] = match[1] === undefined ? match.slice(5) : match.slice(1);
  const unit = match[9];
  const value = readNumber(low, lowScale ?? highScale);
  const to = readNumber(high, highScale);
  if (value === undefined || to === undefined || value >= to) return undefined;
  return withUnit({ qualifier: 'range', value, to }, unit);
}

function readNumber(digits: string | undefined, scale: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (scale === undefined && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return undefined;
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
  const value = Number((Number(digits.replaceAll(/[^\d.]/g, '')) * factor).toPrecision(15));
  return value <= greatestNumber ? value : undefined;
}

function withUnit(quantity: Quantity, unit: string | undefined): Quantity {
  return unit === undefined ? quantity : { ...quantity, unit: unit.trim() };
}
