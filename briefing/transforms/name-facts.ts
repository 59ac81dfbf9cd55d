import type { Fact } from '../facts/fact.ts';
import { formatDate } from '../facts/format-date.ts';

/** What each fact is in a few words, by its id: `Transfer, 21 January 2026`. */
export function nameFacts(facts: readonly Fact[], language: string): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map((fact) => [fact.id, nameOf(fact, language)]));
}

function nameOf({ kind, date }: Fact, language: string): string {
  const words = kind.replaceAll(/[-_]+/gu, ' ');
  const title = words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1);
  return date === undefined ? title : `${title}, ${formatDate(date, language, 'long')}`;
}
