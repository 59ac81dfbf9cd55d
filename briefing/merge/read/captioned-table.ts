import type { Tokens } from 'marked';
import type { Table } from '../../document/block.ts';
import { shortened } from '../../text/shortened.ts';
import type { Fence, FenceKind } from './fence-kind.ts';
import { reportEmpty, reportMisplaced } from './fence-kind.ts';
import { wholeNumber } from './fence-attributes.ts';
import { readTable } from './read-table.ts';
import type { TableSettings } from './read-table.ts';
import type { Reading } from './reading.ts';
import { flow } from './slot-inlines.ts';

/** `::: table Caption {shares="2 1" qualifier=2 totals=1 head=1 page=landscape}`: one table, and paragraphs that are its note. */
export const captionedTable: FenceKind = {
  titled: true,
  attributes: ['shares', 'qualifier', 'totals', 'head', 'page'],
  read(fence, reading) {
    const at = fence.placed.findIndex(({ token }) => token.type === 'table');
    const found = fence.placed[at];
    const rest = reading.blocks(fence.placed.toSpliced(Math.max(at, 0), at === -1 ? 0 : 1));
    if (found?.token.type !== 'table') {
      reportEmpty('table', fence, reading);
      return rest;
    }
    const others = rest.filter((block) => block.kind !== 'paragraph');
    if (others.length > 0) reportMisplaced('one table and the paragraphs of its note', fence, reading);
    const settings = settingsOf(fence, found.token, reading);
    const [table] = readTable(found.token, found.line, reading, settings);
    if (table?.kind !== 'table') return others;
    const caption = fence.title.length > 0 && { caption: fence.title };
    const words = flow(rest);
    const note = words.length > 0 && { note: words };
    const page = pageOf(fence, reading);
    return [{ ...table, ...caption, ...note, ...page, from: reading.origin(fence.line) }, ...others];
  },
};

function pageOf(fence: Fence, reading: Reading): Pick<Table, 'page'> {
  const page = fence.attributes.get('page');
  if (page === undefined) return {};
  if (page === 'portrait' || page === 'landscape') return { page };
  const message =
    '“page” is portrait or landscape. Without it, a table turns where it could not be read otherwise.';
  reading.report(
    {
      rule: 'table-settings',
      severity: 'error',
      message,
      found: shortened(page),
      allowed: 'portrait, landscape',
    },
    fence.line,
  );
  return {};
}

function settingsOf(fence: Fence, table: Tokens.Table, reading: Reading): TableSettings {
  const columns = table.header.length;
  const report = (message: string, found: string): void => {
    reading.report(
      { rule: 'table-settings', severity: 'error', message, found: shortened(found) },
      fence.line,
    );
  };
  const number = (key: string, range: readonly [number, number]): number | undefined =>
    wholeNumber(fence.attributes, key, range, report);
  const settings = {
    shares: sharesOf(fence.attributes.get('shares'), columns, report),
    qualifier: number('qualifier', [1, columns]),
    totals: number('totals', [0, table.rows.length]),
    head: number('head', [0, table.rows.length]),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function sharesOf(
  written: string | undefined,
  columns: number,
  report: (message: string, found: string) => void,
): readonly number[] | undefined {
  if (written === undefined) return undefined;
  const shares = written.trim().split(/\s+/u).map(Number);
  if (shares.length === columns && shares.every((share) => share > 0 && share <= 10_000)) return shares;
  report(`“shares” has one number above 0 for each of the ${columns} columns.`, written);
  return undefined;
}
