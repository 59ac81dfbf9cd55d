import type { Fact } from '../../facts/fact.ts';
import { formatDate } from '../../facts/format-date.ts';
import { quantityText } from '../../facts/settlement.ts';
import { listed } from '../../text/listed.ts';
import { sameEvents } from '../events/same-events.ts';
import type { FactRule } from '../rule.ts';

/** Facts that likely tell of one event, so that whoever adds them up counts it twice. */
export const sameEvent: FactRule = {
  id: 'same-event',
  on: 'facts',
  title: 'Facts that may tell of one event',
  reason: 'An event that several sources report is one event: counted twice, it makes a wrong figure.',
  severity: 'warning',
  check: ({ facts, settings }) =>
    sameEvents(facts, settings.names).map((group) => ({
      message: `${listed(group.map(inWords))} may tell of one event. If they do, merge them; if these are ${group.length} events, waive this and say how you know.`,
      place: { fact: group[0]?.id ?? '' },
      about: group.map(({ id }) => id).join(' '),
      facts: group.map(({ id }) => id),
    })),
};

function inWords({ id, quantities: [quantity], date, places }: Fact): string {
  const figure = quantity === undefined ? [] : [quantityText(quantity, 'en')];
  const day = date === undefined ? [] : [formatDate(date, 'en', 'long')];
  const where = places.length === 0 ? [] : [listed(places.slice(0, 3))];
  return `${id} (${[...figure, ...day, ...where].join(', ')})`;
}
