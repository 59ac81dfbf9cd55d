import type { SourceChoice, SourceNames } from '../../../briefing/contract/fact-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { folded } from '../../../briefing/text/folded.ts';
import type { Store } from '../store/store.ts';

const mostChoices = 50;

/** What the sources of these ids are called; one that is not there is left out. */
export function sourceNames(
  store: Pick<Store, 'sources'>,
  ids: Iterable<string | undefined>,
): Outcome<SourceNames> {
  const names: Record<string, string> = {};
  for (const id of new Set(ids)) {
    if (id === undefined) continue;
    const source = store.sources.get(id);
    if (!source.ok) return source;
    if (source.value !== undefined) names[id] = sourceTitle(source.value);
  }
  return done(names);
}

/** At most 50 sources in which each word is found: in the id, the title, the originator or the author. */
export function findSources(store: Pick<Store, 'sources'>, text: string): Outcome<readonly SourceChoice[]> {
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  const fitting = sources.value.filter((source) => hasWords(source, words)).slice(0, mostChoices);
  return done(fitting.map(choiceOf));
}

function choiceOf(source: Source): SourceChoice {
  const { id, reliability } = source;
  const name = sourceTitle(source);
  return reliability === undefined ? { id, name } : { id, name, reliability };
}

function hasWords(source: Source, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { id, title = '', originator = '', author = '', type } = source;
  const own = folded([id, title, originator, author, type].join(' '));
  return words.every((word) => own.includes(word));
}
