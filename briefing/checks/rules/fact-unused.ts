import type { Fact } from '../../facts/fact.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { listedIds } from '../listed-ids.ts';
import type { DocumentRule } from '../rule.ts';
import { usedIds } from '../used-ids.ts';

/** More unused facts than these are told in one finding. */
const mostApart = 8;

/** A fact of a kind that the template asks for, or that was chosen by hand, and that the briefing neither prints nor cites. */
export const factUnused: DocumentRule = {
  id: 'fact-unused',
  on: 'document',
  title: 'A fact that the template asks for and nothing uses',
  reason: 'What is known and left out by oversight is a gap that readers cannot see.',
  severity: 'note',
  check: ({ passages, material }) => {
    const used = usedIds(passages);
    const noted = new Set(material.document.notes.flatMap(({ facts }) => facts));
    const asked = material.facts.filter((fact) => isAskedFor(fact, material));
    const unused = asked.filter(({ id }) => !used.has(id) && !noted.has(id)).map(({ id }) => id);
    return unused.length > mostApart ? [together(unused)] : unused.map(apart);
  },
};

function isAskedFor({ id, kind, status }: Fact, { head, briefing }: CheckMaterial): boolean {
  const { ids = [], also = [] } = briefing.selection;
  return status === 'current' && (head.needs.includes(kind) || ids.includes(id) || also.includes(id));
}

function apart(id: string): Hit {
  const message = `Fact ${id} is in the selection of the briefing and is neither printed nor cited. Use it, or take it out of the selection.`;
  return { message, place: { fact: id } };
}

function together(ids: readonly string[]): Hit {
  const message = `${ids.length} facts of the selection are neither printed nor cited: ${listedIds(ids, 'fact')}. Use them, or narrow the selection.`;
  return { message, place: {}, about: ids.join(' ') };
}
