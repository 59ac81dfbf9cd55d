import * as fc from 'fast-check';
import { lastDay, weekdays } from '../../../briefing/facts/calendar.ts';
import type { FactDate } from '../../../briefing/facts/fact-date.ts';

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));

/** Any date but a phrase, which prints as it is. */
export function anyDate(): fc.Arbitrary<FactDate> {
  return fc.oneof(
    day.map((iso): FactDate => ({ precision: 'day', day: iso })),
    day.map((iso): FactDate => ({ precision: 'month', month: iso.slice(0, 7) })),
    fc
      .tuple(day, fc.constantFrom(...weekdays))
      .map(([iso, weekday]): FactDate => ({ precision: 'month', month: iso.slice(0, 7), weekday })),
    day.map((iso): FactDate => ({ precision: 'year', year: iso.slice(0, 4) })),
    fc
      .tuple(part, part)
      .filter(([from, to]) => from < to && lastDay(from) < lastDay(to) && !to.startsWith(from))
      .map(([from, to]): FactDate => ({ precision: 'range', from, to })),
  );
}
