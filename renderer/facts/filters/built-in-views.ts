import type { FactView } from '../../../briefing/facts/fact-table.ts';

/** The views that every desk has; their names are taken. */
export function builtInViews(today: string): readonly [FactView, ...FactView[]] {
  return [
    { id: 'All current', query: { filters: { statuses: ['current'] } }, columns: [] },
    {
      id: 'Review due',
      query: {
        filters: { statuses: ['current'], reviewDue: today },
        sort: { column: 'reviewBy', direction: 'ascending' },
      },
      columns: [],
    },
    { id: 'Judgements', query: { filters: { statuses: ['current'], judgement: true } }, columns: [] },
    { id: 'Everything', query: { filters: {} }, columns: [] },
  ];
}
