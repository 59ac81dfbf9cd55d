import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import type { CellWords, FactColumnId } from '../../../briefing/facts/fact-columns.ts';
import { cellText, factColumns } from '../../../briefing/facts/fact-columns.ts';
import { toFactRow } from '../../../briefing/facts/fact-row.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import { spreadsheetCell } from '../../../briefing/text/spreadsheet-cell.ts';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import type { Store } from '../store/store.ts';
import { chosenIds, factsOf } from './chosen-facts.ts';
import { factSetting } from './fact-setting.ts';

/** Chosen facts as lines of tab-separated cells under the names of the columns; statements are whole. */
export function copyRows(
  store: Store,
  choice: FactChoice,
  columns: readonly string[],
): Outcome<readonly string[]> {
  const ids = chosenIds(store, choice);
  if (!ids.ok) return ids;
  const facts = factsOf(store, ids.value);
  if (!facts.ok) return facts;
  const setting = factSetting(store);
  if (!setting.ok) return setting;
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const byId = sourcesById(sources.value);
  const words: CellWords = {
    language: setting.value.language,
    sources: Object.fromEntries(sources.value.map((source) => [source.id, sourceTitle(source)])),
    kinds: Object.fromEntries(setting.value.kinds.map(({ name, title }) => [name, title])),
  };
  const shown = factColumns.filter(({ id }) => columns.includes(id));
  const lineOf = (fact: Fact): string => {
    const row = toFactRow(fact, 1, gradeOf(fact, byId));
    return shown.map(({ id }) => spreadsheetCell(textOf(fact, row, id, words))).join('\t');
  };
  return done([shown.map(({ name }) => name).join('\t'), ...facts.value.map(lineOf)]);
}

function textOf(
  fact: Fact,
  row: ReturnType<typeof toFactRow>,
  column: FactColumnId,
  words: CellWords,
): string {
  return column === 'statement' ? fact.statement : cellText(row, column, words).replaceAll('\u00a0', ' ');
}
