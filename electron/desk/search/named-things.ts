import type { FoundBriefing, FoundSource } from '../../../briefing/contract/search-calls.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { BriefingRow } from '../../../briefing/drafts/briefing-row.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { folded } from '../../../briefing/text/folded.ts';
import type { Store } from '../store/store.ts';
import type { Named } from './best-named.ts';

/** What is found by its name, ready to be searched. */
export interface NamedThings {
  /** The one opened or changed last first. */
  readonly briefings: readonly Named<FoundBriefing>[];
  readonly sources: readonly Named<FoundSource>[];
  readonly sourcesById: SourcesById;
  readonly settings: DeskSettings;
}

interface NamedSources extends Pick<NamedThings, 'sources' | 'sourcesById'> {
  readonly sequence: number;
}

const kept = new WeakMap<Store, NamedSources>();

/** The briefings and sources of a desk by their names. Sources are read again only where the desk changed. */
export function namedThings(store: Store): Outcome<NamedThings> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const rows = store.briefings.rows();
  if (!rows.ok) return rows;
  const sources = namedSources(store);
  if (!sources.ok) return sources;
  const latest = rows.value.toSorted((one, other) => lastTime(other).localeCompare(lastTime(one)));
  return done({ ...sources.value, settings: settings.value, briefings: latest.map(namedBriefing) });
}

function namedSources(store: Store): Outcome<NamedSources> {
  const sequence = store.lastSequence();
  if (!sequence.ok) return sequence;
  const known = kept.get(store);
  if (known?.sequence === sequence.value) return done(known);
  const list = store.sources.list();
  if (!list.ok) return list;
  const read = {
    sequence: sequence.value,
    sources: list.value.map(namedSource),
    sourcesById: sourcesById(list.value),
  };
  kept.set(store, read);
  return done(read);
}

function lastTime({ briefing, opened }: BriefingRow): string {
  const changed = briefing.changed ?? '';
  return opened !== undefined && opened.at > changed ? opened.at : changed;
}

function namedBriefing({ briefing }: BriefingRow): Named<FoundBriefing> {
  const { id, title, template, state = 'draft' } = briefing;
  return { id, thing: { id, title, state }, text: folded(`${title} ${template} ${id}`) };
}

function namedSource(source: Source): Named<FoundSource> {
  const { id, title, originator, url, author, reliability } = source;
  const shown = title ?? originator ?? url ?? id;
  return {
    id,
    thing: {
      id,
      title: shown,
      ...(originator === undefined || originator === shown ? {} : { originator }),
      ...(reliability === undefined ? {} : { reliability }),
    },
    text: folded([shown, originator, author, url, id].filter((one) => one !== undefined).join(' ')),
  };
}
