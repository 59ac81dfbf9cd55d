import type { FactView } from '../../../briefing/facts/fact-table.ts';
import type { RowShape } from './record-table.ts';
import { checkKindRow, checkViewRow } from './row-checks.ts';
import type { OwnKind } from './store.ts';

/** How kinds of the desk's own lie in the database. */
export const kindShape: RowShape<OwnKind> = {
  noun: 'kind',
  idOf: ({ id }) => id,
  columns: [],
  values: () => [],
  check: checkKindRow,
};

/** How saved tables of facts lie in the database. */
export const viewShape: RowShape<FactView> = {
  noun: 'view',
  idOf: ({ id }) => id,
  columns: [],
  values: () => [],
  check: checkViewRow,
};
