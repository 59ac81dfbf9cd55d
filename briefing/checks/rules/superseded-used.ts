import { factsById } from '../facts-by-id.ts';
import type { PassageRule } from '../rule.ts';
import { printedUncited } from '../printed-uncited.ts';

/** A value of a superseded fact that is printed without a citation; a citation of one is a finding of the notes. */
export const supersededUsed: PassageRule = {
  id: 'superseded-used',
  on: 'passage',
  title: 'A value of a fact that was superseded',
  reason: 'What has been superseded is no longer what the desk knows.',
  severity: 'warning',
  check: (passage, material) =>
    printedUncited(passage, material, 'superseded', (id) => {
      const better = factsById(material.deskFacts).get(id)?.supersededBy;
      const use = better === undefined ? 'the fact that took its place' : better;
      return `A value of fact ${id} is printed here, and the fact was superseded. Print ${use}.`;
    }),
};
