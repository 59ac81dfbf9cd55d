import type { Finding, Place } from '../../../briefing/outcome.ts';
import { printable } from './printable.ts';

/** A finding as one line for people: where, how much it weighs, what it says, and what stood there. */
export function describeFinding(finding: Finding): string {
  const where = describePlace(finding.place);
  const found = finding.found === undefined ? '' : ` Found: ${ended(finding.found)}`;
  const allowed = finding.allowed === undefined ? '' : ` Allowed: ${ended(finding.allowed)}`;
  const said = `${finding.severity}: ${finding.message}${found}${allowed} [${finding.rule}]`;
  return printable(where === '' ? said : `${where}: ${said}`);
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
