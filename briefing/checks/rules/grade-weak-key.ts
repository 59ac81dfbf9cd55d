import type { Fact } from '../../facts/fact.ts';
import { originChain, type SourcesById } from '../../sources/origin.ts';
import { listed } from '../../text/listed.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import { placeOf } from '../hit-in.ts';
import type { Hit } from '../hit.ts';
import { keyStatements, nameOf, type KeyStatement } from '../origins/key-statements.ts';
import type { DocumentRule } from '../rule.ts';

/**
 * A key statement behind which a source known to be bad (E) or a contradicted item (5) stands, or nothing but what cannot be
 * judged (F, 6). F and 6 beside something better are let pass, since they do not mean “low”.
 */
export const gradeWeakKey: DocumentRule = {
  id: 'grade-weak-key',
  on: 'document',
  title: 'A key statement on weak ground',
  reason:
    'Admiralty system: E is known to be bad, 5 is contradicted; F and 6 cannot be judged and carry nothing alone.',
  severity: 'warning',
  check: ({ material, passages }) =>
    keyStatements(passages).flatMap((statement) => hitsOn(statement, material)),
};

interface Ground {
  readonly id: string;
  /** The grades that tell against it: `E`, `5`, `F and 6`; empty where there are none. */
  readonly bad: readonly string[];
  readonly unjudged: readonly string[];
}

function hitsOn(statement: KeyStatement, { facts, sources, briefing }: CheckMaterial): readonly Hit[] {
  const byId = factsById(facts);
  const grounds = statement.ids.flatMap((id) => groundOf(id, byId.get(id), sources));
  const bad = grounds.filter((ground) => ground.bad.length > 0);
  const isUnjudged = grounds.length > 0 && grounds.every(({ unjudged }) => unjudged.length > 0);
  if (bad.length === 0 && !isUnjudged) return [];
  const weak = bad.length > 0 ? bad : grounds;
  const named = listed(weak.map(words));
  const said =
    bad.length > 0
      ? `rests on ${named}, which is known to be bad or contradicted. Take it out of the basis, or tell the reader why it counts.`
      : `rests on nothing but ${named}, which cannot be judged. Look for something that can, or tell the reader.`;
  return [
    {
      message: `${nameOf(statement)} ${said}`,
      place: placeOf(statement.passage, briefing.template),
      about: weak.map(words).join(' '),
    },
  ];
}

function words({ id, bad, unjudged }: Ground): string {
  return `${id} (${[...bad, ...unjudged].join(' and ')})`;
}

function groundOf(id: string, fact: Fact | undefined, sources: SourcesById): readonly Ground[] {
  if (fact?.judgement?.by === 'source') return [];
  const own = sources.get(id);
  if (fact === undefined && own === undefined) return [];
  const behind = fact === undefined ? [own] : originChain(fact, sources).links.map(({ source }) => source);
  const letters = new Set(behind.map((source) => source?.reliability));
  const number = fact?.credibility;
  return [
    {
      id,
      bad: [...(letters.has('E') ? ['source E'] : []), ...(number === 5 ? ['item 5'] : [])],
      unjudged: [...(letters.has('F') ? ['source F'] : []), ...(number === 6 ? ['item 6'] : [])],
    },
  ];
}
