import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import { firstDay, lastDay } from '../../../briefing/facts/calendar.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';

/** A condition on the table `fact`, with the values of its question marks. */
export interface FactQuery {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/**
 * All parts of a selection but its text as a condition that says the same as {@link selectFacts}; without a selection
 * every fact is in.
 */
export function toFactQuery(database: DatabaseSync, selection: Selection | undefined): FactQuery {
  if (selection === undefined) return { where: '1', values: [] };
  const parts = [
    byHand(rulesQuery(database, selection), selection.also),
    oneOf('status', selection.statuses ?? ['current']),
    noneOf('id', selection.without),
  ].filter((query) => query !== undefined);
  return allOf(parts);
}

/** The parts that facts taken in by hand need not fit. */
function rulesQuery(database: DatabaseSync, selection: Selection): FactQuery {
  const parts = [
    oneOf('id', selection.ids),
    oneOf('kind', selection.kinds),
    among(database, 'place', selection.places),
    among(database, 'tag', selection.tags),
    bound('(latest IS NULL OR latest >= ?)', selection.from, firstDay),
    bound('(earliest IS NULL OR earliest <= ?)', selection.to, lastDay),
  ];
  return allOf(parts.filter((query) => query !== undefined));
}

function allOf(parts: readonly FactQuery[]): FactQuery {
  return {
    where: parts.length === 0 ? '1' : parts.map((query) => query.where).join(' AND '),
    values: parts.flatMap((query) => query.values),
  };
}

function byHand(rules: FactQuery, also: readonly string[] | undefined): FactQuery {
  const taken = oneOf('id', also);
  if (taken === undefined) return rules;
  return { where: `((${rules.where}) OR ${taken.where})`, values: [...rules.values, ...taken.values] };
}

/** Whether the text of a selection, of which no column can tell, lets a fact in. */
export function hasText(fact: Fact, { text, also }: Selection): boolean {
  return (
    text === undefined ||
    also?.includes(fact.id) === true ||
    selectFacts([fact], { text, statuses: [fact.status] }, undefined).facts.length > 0
  );
}

/** A search for facts in which each word begins a word, or undefined where the text has no words. */
export function prefixSearch(text: string): string | undefined {
  const words = quotedWords(text).map((word) => `${word}*`);
  return words.length === 0 ? undefined : words.join(' AND ');
}

/** The words of a search as FTS5 reads them: each in quotation marks, so that nothing in it is an operator. */
function quotedWords(text: string): readonly string[] {
  return text
    .split(/[\s\0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"`);
}

function noneOf(column: string, list: readonly string[] | undefined): FactQuery | undefined {
  const query = oneOf(column, list);
  return query === undefined ? undefined : { ...query, where: `NOT (${query.where})` };
}

function oneOf(column: string, list: readonly string[] | undefined): FactQuery | undefined {
  if (list === undefined) return undefined;
  return { where: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(list)] };
}

/** Which of the desk’s own places or tags are meant is for {@link selectFacts} to say: it knows case, accents and words. */
function among(
  database: DatabaseSync,
  noun: 'place' | 'tag',
  wanted: readonly string[] | undefined,
): FactQuery | undefined {
  if (wanted === undefined) return undefined;
  const names = database
    .prepare(`SELECT DISTINCT ${noun} AS name FROM fact_${noun}`)
    .all()
    .map((row) => String(row['name']));
  const selection = noun === 'place' ? { places: wanted } : { tags: wanted };
  const meant = selectFacts(names.map(factOfName), selection, undefined).facts.map((fact) => fact.id);
  return {
    where: `number IN (SELECT fact FROM fact_${noun} WHERE ${noun} IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(meant)],
  };
}

function factOfName(name: string): Fact {
  return {
    id: name,
    kind: '',
    statement: '',
    quantities: [],
    places: [name],
    evidence: [],
    marking: '',
    status: 'current',
    tags: [name],
    details: {},
  };
}

function bound(
  where: string,
  value: string | undefined,
  toDay: (value: string) => string,
): FactQuery | undefined {
  return value === undefined ? undefined : { where, values: [toDay(value)] };
}
