import type { FactRule } from '../rule.ts';

/** A fact that was to be looked at again by a day that is past. */
export const overdueReview: FactRule = {
  id: 'overdue-review',
  on: 'facts',
  title: 'A fact past the day by which it was to be reviewed',
  reason: 'Information ages: ICD 206 asks that readers are told when it is older than the publication.',
  severity: 'warning',
  check: ({ facts, today }) =>
    facts
      .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today)
      .map(({ id, reviewBy = '' }) => ({
        message: `Fact ${id} was to be reviewed by ${reviewBy}. Look at it again and set a new day.`,
        place: { fact: id, field: 'reviewBy' },
        about: reviewBy,
      })),
};
