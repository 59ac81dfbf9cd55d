import type { FactTableQuery } from '../../briefing/facts/fact-table.ts';
import { counted } from '../../briefing/text/counted.ts';
import { takeBytes } from '../bridge/bytes.ts';
import { call } from '../bridge/call.ts';
import { copyText } from '../bridge/copy-text.ts';
import { say } from '../controls/toast.tsx';
import type { Chosen } from './table/chosen.ts';
import { toChoice } from './table/chosen.ts';

/** Puts the chosen facts into the clipboard, as rows that a spreadsheet takes. */
export async function copyFacts(
  chosen: Chosen,
  query: FactTableQuery,
  columns: readonly string[],
): Promise<void> {
  const choice = toChoice(chosen, query);
  if ('ids' in choice && choice.ids.length === 0) return;
  const copied = await call('facts:copy', { choice, columns: [...columns] });
  if (!copied.ok) {
    say(copied.failure.message);
    return;
  }
  const bytes = await takeBytes(copied.value.bytes);
  if (!bytes.ok) {
    say(bytes.failure.message);
    return;
  }
  const isCopied = copyText(new TextDecoder().decode(bytes.value));
  const words = `${counted(copied.value.rows, 'fact')} copied.`;
  say(isCopied ? words : 'The clipboard took nothing. Press into the table and copy again.');
}
