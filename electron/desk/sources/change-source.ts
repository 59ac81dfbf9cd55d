import type { ChangedSource } from '../../../briefing/contract/source-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { isSame } from '../../../briefing/schemas/is-same.ts';
import { unmarked } from '../../../briefing/schemas/marking-schema.ts';
import { levelOf } from '../../../briefing/document/marking.ts';
import { citationCircle } from '../../../briefing/sources/citation-circle.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import { sourceFieldProblem, type SourceFieldName } from '../../../briefing/sources/source-fields.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { Store } from '../store/store.ts';
import { noSource } from './open-source.ts';

/** A new value for one field of a source; undefined empties it. */
export interface SourceChange {
  readonly field: SourceFieldName;
  readonly value?: unknown;
  /** What it held where the change was made. */
  readonly was?: unknown;
}

/** Adds a source about which nothing is known yet. */
export function addSource(store: Store): Outcome<Source> {
  const id = store.sources.nextId();
  if (!id.ok) return id;
  const source: Source = { id: id.value, type: 'news article', marking: unmarked, captures: [], tags: [] };
  const added = store.sources.add([source]);
  return added.ok ? done(source) : added;
}

/** Gives one field of a source another value, unless it was changed meanwhile. */
export function changeSource(store: Store, id: string, change: SourceChange): Outcome<ChangedSource> {
  const found = store.sources.get(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noSource(id);
  const before = found.value;
  const isStale = !isSame(before[change.field], change.was) && !isSame(before[change.field], change.value);
  if (isStale) return done({ kept: false, source: before });
  const changed = withField(before, change);
  if (!changed.ok) return changed;
  const allowed = checkAgainstDesk(store, changed.value, change.field);
  if (!allowed.ok) return allowed;
  const kept = store.sources.update(changed.value);
  return kept.ok ? done({ kept: true, source: kept.value }) : kept;
}

/** Removes a source on which nothing rests. */
export function removeSource(store: Store, id: string): Outcome<true> {
  const facts = store.facts.ids({ filters: { sources: [id] } });
  if (!facts.ok) return facts;
  if (facts.value.length > 0)
    return refused('bad-input', `${id} was not deleted: ${resting(facts.value)} on it. ${giveAnother}`);
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const citing = sources.value.filter(({ citedIn }) => citedIn === id).map((source) => source.id);
  if (citing.length > 0)
    return refused(
      'bad-input',
      `${id} was not deleted: ${listed(citing)} ${citing.length === 1 ? 'is' : 'are'} cited in it. Change that first.`,
    );
  const removed = store.sources.remove(id);
  return removed.ok ? done(true) : removed;
}

const giveAnother = 'Give them another source first, or delete them.';

function resting(facts: readonly string[]): string {
  return facts.length === 1 ? `fact ${facts[0] ?? ''} rests` : `facts ${listed(facts)} rest`;
}

const mostListed = 8;

function listed(ids: readonly string[]): string {
  if (ids.length <= mostListed) return ids.join(', ');
  return `${ids.slice(0, mostListed).join(', ')} and ${ids.length - mostListed} more`;
}

function withField(source: Source, { field, value }: SourceChange): Outcome<Source> {
  const { [field]: _before, ...others } = source;
  const checked = sourceSchema.safeParse(value === undefined ? others : { ...others, [field]: value });
  if (checked.success) return done(checked.data);
  const problem = sourceFieldProblem(field, value) ?? `Write ${checked.error.issues[0]?.message ?? ''}.`;
  return refused('bad-input', `${source.id} was not changed. ${problem}`);
}

function checkAgainstDesk(store: Store, source: Source, field: SourceFieldName): Outcome<true> {
  if (field === 'citedIn' && source.citedIn !== undefined)
    return checkCitation(store, source, source.citedIn);
  if (field !== 'marking') return done(true);
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const { markings } = settings.value;
  if (levelOf(markings, source.marking) !== undefined) return done(true);
  const allowed = markings.levels.map(({ label }) => label).join(', ');
  return refused(
    'bad-input',
    `“${source.marking}” is no marking of ${markings.name}. Use one of ${allowed}.`,
  );
}

function checkCitation(store: Store, source: Source, citedIn: string): Outcome<true> {
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const byId = sourcesById(sources.value);
  if (!byId.has(citedIn)) return noSource(citedIn);
  const circle = citationCircle(byId, source.id, citedIn);
  if (circle === undefined) return done(true);
  const way = circle.join(' is cited in ');
  return refused(
    'bad-input',
    `That would be a circle: ${way}. Nothing was changed. Choose another source, or clear “cited in” of ${citedIn} first.`,
  );
}
