import { conflictAdvice, conflictKey, conflictWords } from '../conflicts/conflict-words.ts';
import { openConflicts } from '../conflicts/open-conflicts.ts';
import { keyStatements } from '../origins/key-statements.ts';
import type { CheckedDocument, DocumentRule } from '../rule.ts';

/** Facts of the briefing about one thing whose figures cannot all hold, and that nobody has settled. */
export const conflict: DocumentRule = {
  id: 'conflict',
  on: 'document',
  title: 'Figures that contradict each other',
  reason:
    'ICD 203 asks that conflicting reports are told and weighed; a reader who meets two figures trusts neither.',
  severity: 'warning',
  check: (checked) => {
    const key = keyIds(checked);
    return openConflicts(checked.material)
      .filter(({ figures }) => !figures.some(({ fact }) => key.has(fact.id)))
      .map((found) => ({
        message: `These figures contradict each other: ${conflictWords(found, checked.material.sources)}. ${conflictAdvice}`,
        place: { fact: found.figures[0]?.fact.id ?? '', field: 'quantities' },
        about: conflictKey(found),
        facts: found.figures.map(({ fact }) => fact.id),
      }));
  },
};

/** A conflict under a key statement is said there. */
function keyIds({ passages }: CheckedDocument): ReadonlySet<string> {
  return new Set(keyStatements(passages).flatMap(({ ids }) => ids));
}
