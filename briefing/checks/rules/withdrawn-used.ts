import { printedUncited } from '../printed-uncited.ts';
import type { PassageRule } from '../rule.ts';

/** A value of a withdrawn fact that is printed without a citation; a citation of one is a finding of the notes. */
export const withdrawnUsed: PassageRule = {
  id: 'withdrawn-used',
  on: 'passage',
  title: 'A value of a fact that was withdrawn',
  reason: 'What has been withdrawn must not be issued: the desk no longer holds it to be true.',
  severity: 'error',
  check: (passage, material) =>
    printedUncited(
      passage,
      material,
      'withdrawn',
      (id) =>
        `A value of fact ${id} is printed here, and the fact was withdrawn. Take it out, with what it supports.`,
    ),
};
