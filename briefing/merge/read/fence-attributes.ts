import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { shortened } from '../../text/shortened.ts';
import { stripMarks } from '../marks.ts';
import type { Reading } from './reading.ts';

const attribute = /\s*(?<key>[^\s=]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>\S*))/gu;

/** What stands between a fence's braces, as values by name; names that the fence does not have are findings. */
export function readAttributes(
  text: string,
  known: readonly string[],
  line: number,
  reading: Reading,
): ReadonlyMap<string, string> {
  const written = stripMarks(text);
  const values = new Map<string, string>();
  for (const { groups } of written.matchAll(attribute)) {
    const key = groups?.['key'] ?? '';
    if (known.includes(key))
      values.set(key, groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'] ?? '');
    else reportUnknown(key, known, line, reading);
  }
  const rest = written.replace(attribute, '').trim();
  if (rest !== '') reportUnread(rest, line, reading);
  return values;
}

/** A whole number of at least `least` in a fence's braces; anything else is a finding. */
export function wholeNumber(
  attributes: ReadonlyMap<string, string>,
  key: string,
  [least, most]: readonly [number, number],
  report: (message: string, found: string) => void,
): number | undefined {
  const written = attributes.get(key);
  if (written === undefined) return undefined;
  const value = /^\d{1,6}$/u.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  report(`“${key}” is a whole number from ${least} to ${most} here.`, written);
  return undefined;
}

function reportUnknown(key: string, known: readonly string[], line: number, reading: Reading): void {
  reading.report(
    {
      rule: 'fence-attribute',
      severity: 'error',
      message: `There is no “${key}” to set here.${didYouMean(key, known)}`,
      found: shortened(key),
      allowed: known.length === 0 ? 'nothing' : known.join(', '),
      ...nearestFix(key, known),
    },
    line,
  );
}

function reportUnread(rest: string, line: number, reading: Reading): void {
  reading.report(
    {
      rule: 'fence-attribute',
      severity: 'error',
      message: 'Write what stands between the braces as key=value or key="value with spaces".',
      found: shortened(rest),
    },
    line,
  );
}
