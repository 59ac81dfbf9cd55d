import { folded } from '../../text/folded.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import { placeOf } from '../hit-in.ts';
import type { Hit } from '../hit.ts';
import { corroboration } from '../origins/corroboration.ts';
import { keyStatements, nameOf, type KeyStatement } from '../origins/key-statements.ts';
import { originName } from '../origins/origin-name.ts';
import type { DocumentRule } from '../rule.ts';

/** A key statement all of whose citations lead back to one and the same origin. */
export const singleOrigin: DocumentRule = {
  id: 'single-origin',
  on: 'document',
  title: 'A key statement that rests on one origin',
  reason:
    'Several citations of one origin confirm nothing: ICD 206 asks that dependence on a single source is told.',
  severity: 'warning',
  check: ({ material, passages }) =>
    keyStatements(passages).flatMap((statement) => hitsOn(statement, material)),
};

function hitsOn(statement: KeyStatement, { facts, sources, briefing }: CheckMaterial): readonly Hit[] {
  const byId = factsById(facts);
  const { origins, words } = corroboration(statement.ids, byId, sources);
  const id = statement.ids.find((one) => byId.has(one) || sources.has(one));
  const name = id === undefined ? undefined : originName(id, byId.get(id), sources);
  // What no source stands behind is said elsewhere.
  if (origins !== 1 || name === undefined || isAttributed(statement, name)) return [];
  return [
    {
      message: `${nameOf(statement)} rests on one origin (${words}: ${name}). Look for a second one, or tell the reader that there is one only.`,
      place: placeOf(statement.passage, briefing.template),
      about: statement.ids.toSorted().join(' '),
    },
  ];
}

/** A bottom line that says whose words it passes on has told its reader; a judgement is the desk’s own whoever it names. */
function isAttributed({ what, passage }: KeyStatement, name: string): boolean {
  const plain = folded(name.replace(/\s*\([^()]*\)\s*$/u, ''));
  return what === 'bottom line' && folded(passage.text).includes(plain);
}
