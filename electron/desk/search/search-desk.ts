import type { Found, FoundFact } from '../../../briefing/contract/search-calls.ts';
import { formatDate } from '../../../briefing/facts/format-date.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import type { Desk } from '../open-desk.ts';
import type { Store } from '../store/store.ts';
import type { Named } from './best-named.ts';
import { bestNamed, wordsOf } from './best-named.ts';
import type { NamedThings } from './named-things.ts';
import { namedTemplates } from './named-templates.ts';
import { namedThings } from './named-things.ts';
import { recentFacts } from './recent-facts.ts';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';

/** The most of each sort. */
const mostOfEach = 6;
const longestStatement = 240;
/** Shorter words begin too many others to say anything. */
const shortestWord = 2;

/** Finds facts, briefings, sources and templates that have all the words; without words, the latest of each. */
export function searchDesk({ store, paths }: Desk, words: string): Outcome<Found> {
  return store.snapshot(() => {
    const things = namedThings(store);
    if (!things.ok) return things;
    const facts = words.trim() === '' ? recentFacts(store, mostOfEach) : findFacts(store, words);
    if (!facts.ok) return facts;
    const { briefings, sources } = things.value;
    const found = <T>(named: readonly Named<T>[]): readonly T[] => bestNamed(named, words, mostOfEach);
    return done({
      facts: facts.value.map((fact) => describe(fact, things.value)),
      briefings: found(briefings),
      sources: words.trim() === '' ? [] : found(sources),
      templates: words.trim() === '' ? [] : found(namedTemplates(paths, things.value.settings.language)),
    });
  });
}

/** The fact of that id first, then those in which each word begins a word. */
function findFacts(store: Store, words: string): Outcome<readonly Fact[]> {
  const typed = words.trim();
  const byId = store.facts.get(typed.toUpperCase());
  if (!byId.ok) return byId;
  const isSaid = wordsOf(typed).some((word) => word.length >= shortestWord);
  const byWords = isSaid ? store.facts.search(typed, mostOfEach) : done([]);
  if (!byWords.ok) return byWords;
  const first = byId.value === undefined ? [] : [byId.value];
  const others = byWords.value.filter(({ id }) => id !== byId.value?.id);
  return done([...first, ...others].slice(0, mostOfEach));
}

function describe(fact: Fact, { settings, sourcesById }: NamedThings): FoundFact {
  const { language } = settings;
  const grade = gradeOf(fact, sourcesById);
  return {
    id: fact.id,
    statement: beginningOf(fact.statement, longestStatement),
    ...(fact.date === undefined ? {} : { date: formatDate(fact.date, language, 'short') }),
    ...(grade === undefined ? {} : { grade }),
  };
}
