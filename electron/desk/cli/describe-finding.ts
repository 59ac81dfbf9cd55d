import type { Finding, Place } from '../../../briefing/outcome.ts';
import { printable } from './printable.ts';

/**
 * A finding as one line for people: where (with where else, as `, and 6 more rows`), how much it weighs, what it says, and what stood
 * there as far as that is not said yet.
 */
export function describeFinding(finding: Finding, elsewhere = ''): string {
  const where = `${describePlace(finding.place)}${elsewhere}`;
  const found = besides(finding.message, 'Found', finding.found);
  const allowed = besides(finding.message, 'Allowed', finding.allowed);
  const said = `${finding.severity}: ${finding.message}${found}${allowed} [${finding.rule}]`;
  return printable(where === '' ? said : `${where}: ${said}`);
}

function besides(message: string, word: string, said: string | undefined): string {
  return said === undefined || message.includes(said) ? '' : ` ${word}: ${ended(said)}`;
}

function ended(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

function describePlace(place: Place | undefined): string {
  if (place === undefined) return '';
  const name = place.file ?? named('template', place.template) ?? named('slot', place.slot);
  const spot = [named('row', place.row), named('line', place.line), named('column', place.column)];
  const thing = [named('fact', place.fact), named('source', place.source), place.field];
  return [named('briefing', place.briefing), name, ...spot, ...thing]
    .filter((part) => part !== undefined)
    .join(', ');
}

function named(word: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${word} ${value}`;
}
