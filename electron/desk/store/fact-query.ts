import type { SQLInputValue } from 'node:sqlite';
import { firstDay, lastDay } from '../../../briefing/facts/calendar.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';

/** A condition on the table `fact`, with the values of its question marks. */
export interface FactQuery {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/** A selection as a condition; without a selection every fact is in. */
export function toFactQuery(selection: Selection | undefined): FactQuery {
  if (selection === undefined) return { where: '1', values: [] };
  const parts = [
    oneOf('id', selection.ids),
    oneOf('kind', selection.kinds),
    oneOf('status', selection.statuses ?? ['current']),
    among('place', selection.places),
    among('tag', selection.tags),
    part('(latest IS NULL OR latest >= ?)', selection.from, firstDay),
    part('(earliest IS NULL OR earliest <= ?)', selection.to, lastDay),
    part('number IN (SELECT rowid FROM fact_text WHERE fact_text MATCH ?)', words(selection.text), allWords),
  ].filter((query) => query !== undefined);
  return {
    where: parts.map((query) => query.where).join(' AND '),
    values: parts.flatMap((query) => query.values),
  };
}

/** The words of a search as FTS5 reads them: each in quotation marks, so that nothing in it is an operator. */
export function quotedWords(text: string): readonly string[] {
  return text
    .split(/[\s\0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"`);
}

function words(text: string | undefined): string | undefined {
  return text === undefined || quotedWords(text).length === 0 ? undefined : text;
}

function allWords(text: string): string {
  return quotedWords(text).join(' AND ');
}

function oneOf(column: string, list: readonly string[] | undefined): FactQuery | undefined {
  if (list === undefined) return undefined;
  return { where: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(list)] };
}

function among(noun: 'place' | 'tag', list: readonly string[] | undefined): FactQuery | undefined {
  if (list === undefined) return undefined;
  return {
    where: `number IN (SELECT fact FROM fact_${noun} WHERE ${noun} IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(list)],
  };
}

function part(
  where: string,
  value: string | undefined,
  toValue: (value: string) => string,
): FactQuery | undefined {
  return value === undefined ? undefined : { where, values: [toValue(value)] };
}
