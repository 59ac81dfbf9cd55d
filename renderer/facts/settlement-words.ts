import type { Settlement } from '../../briefing/facts/settlement.ts';
import { listed } from '../../briefing/text/listed.ts';

/** How a conflict was settled, in a few words: `T02 is preferred to T90`. */
export function settlementTitle({ choice, preferred, facts }: Settlement): string {
  if (choice === 'prefer' && preferred !== undefined)
    return `${preferred} is preferred to ${listed(facts.filter((id) => id !== preferred))}`;
  if (choice === 'range') return `${listed(facts)} are given as a range`;
  return `${listed(facts)} are ${facts.length === 2 ? 'both' : 'all'} stated`;
}
