import type { CheckMaterial } from '../check-material.ts';
import { conflictAdvice, conflictKey, conflictWords } from '../conflicts/conflict-words.ts';
import type { Conflict } from '../conflicts/find-conflicts.ts';
import { openConflicts } from '../conflicts/open-conflicts.ts';
import { placeOf } from '../hit-in.ts';
import type { Hit } from '../hit.ts';
import { keyStatements, nameOf } from '../origins/key-statements.ts';
import type { DocumentRule } from '../rule.ts';

/** A key statement that rests on a figure which another fact of the briefing contradicts, and nobody has settled that. */
export const conflictKeyStatement: DocumentRule = {
  id: 'conflict-key',
  on: 'document',
  title: 'A key statement on figures that contradict each other',
  reason:
    'ICD 203 asks that conflicting reports are told and weighed before a judgement rests on one of them.',
  severity: 'error',
  check: (checked) => {
    const conflicts = openConflicts(checked.material);
    if (conflicts.length === 0) return [];
    return conflicts.flatMap((conflict) =>
      keyStatements(checked.passages)
        .filter(({ ids }) => conflict.figures.some(({ fact }) => ids.includes(fact.id)))
        .map((statement) =>
          hitOn(
            nameOf(statement),
            conflict,
            checked.material,
            placeOf(statement.passage, checked.material.briefing.template),
          ),
        ),
    );
  },
};

function hitOn(name: string, conflict: Conflict, { sources }: CheckMaterial, place: Hit['place']): Hit {
  return {
    message: `${name} rests on a figure that is contradicted: ${conflictWords(conflict, sources)}. ${conflictAdvice}`,
    place,
    about: conflictKey(conflict),
    facts: conflict.figures.map(({ fact }) => fact.id),
  };
}
