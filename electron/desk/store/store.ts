import type { BriefingRow } from '../../../briefing/drafts/briefing-row.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { FactUse } from '../../../briefing/drafts/fact-uses.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import type { TemplateVersion } from '../../../briefing/drafts/template-version.ts';
import type { FactFacets, FactPage, FactTableQuery, FactView } from '../../../briefing/facts/fact-table.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Change, ChangeMark, ChangeNote, HistoryPart } from '../../../briefing/history/change.ts';
import type { ChangedThings } from '../../../briefing/history/changed-things.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { SourceRow } from '../../../briefing/sources/source-row.ts';
import type { Source } from '../../../briefing/sources/source.ts';

/**
 * All that a desk remembers. Every change is on the disk when its outcome says so, and is undone whole when it fails.
 * Refusals: `bad-input` for data that does not fit, `cannot-write` for a disk or a desk that takes no changes. After a
 * write that the disk refused, every further call is refused until the desk is opened again. A desk whose file is gone or
 * was replaced refuses every call for as long as that is so.
 */
export interface Store {
  readonly facts: FactCollection;
  readonly sources: SourceCollection;
  readonly briefings: BriefingCollection;
  readonly kinds: Collection<OwnKind>;
  /** Saved tables of facts; their ids are their names. */
  readonly views: Collection<FactView>;
  readonly settings: SettingsRecord;
  readonly templateVersions: TemplateVersions;
  readonly memory: Memory;
  /** Whether changes are refused because the desk was opened for reading. */
  readonly readOnly: boolean;
  /**
   * Does several changes as one: all are kept, or none when `work` answers a refusal. Facts may be added before the
   * sources they name; what is still missing at the end is refused with a finding each.
   */
  transaction<T>(work: () => Outcome<T>): Outcome<T>;
  /** Reads one moment of the desk, whatever is written meanwhile; nothing may be changed in it. */
  snapshot<T>(work: () => Outcome<T>): Outcome<T>;
  /**
   * A transaction that is one action of the user: whatever `work` adds, changes and removes is in the history of the desk,
   * and can be taken back by {@link Store.revert} with the step that is answered. Within another change it is part of that.
   */
  change<T>(note: ChangeNote, work: () => Outcome<T>): Outcome<Changed<T>>;
  /**
   * Takes a step back as a new action, whose step takes it forward again. Refused as a whole, with a finding each, where
   * something has been changed since.
   */
  revert(step: ChangeStep, note: ChangeNote): Outcome<ChangeStep>;
  /** What changed after that sequence number, the oldest first; at most 10,000. */
  changesSince(sequence: number): Outcome<readonly ChangeMark[]>;
  /** What other programs added or changed after that sequence number and is still there, prose left out. */
  changedByOthersSince(sequence: number): Outcome<readonly ChangedThings[]>;
  /** The sequence number of the last change; 0 where nothing ever was. */
  lastSequence(): Outcome<number>;
  /** Every place in the prose of briefings that names the fact. */
  usesOf(factId: string): Outcome<readonly BriefingUses[]>;
  /** Whether another program has changed the desk since this was last asked. Cheap enough to ask every second. */
  changedElsewhere(): Outcome<boolean>;
  /** Puts all changes into `desk.db` itself, closes it and lets the next writer in. */
  close(): void;
}

/** Things of one noun, in the order in which they came in. */
export interface Collection<T> {
  /** Adds all or none; answers how many. An id that is taken is a finding with the row, counted from 1. */
  add(items: Iterable<T>): Outcome<number>;
  /** Replaces the one with the same id, whatever it is now. */
  update(item: T): Outcome<T>;
  /** Replaces the one with the same id where its revision is still this one. */
  save(item: T, revision: number): Outcome<Saved<T>>;
  /** The one with that id, or undefined. */
  get(id: string): Outcome<T | undefined>;
  /** The one with that id, with its revision. */
  revised(id: string): Outcome<Revised<T> | undefined>;
  list(): Outcome<readonly T[]>;
  count(): Outcome<number>;
  /** Removes for good, with its history: the bytes are overwritten. Within a change, its step can put it back. */
  remove(id: string): Outcome<string>;
  /** What happened to the one with that id, the newest first. */
  history(id: string, part: HistoryPart): Outcome<readonly Change<T>[]>;
}

/**
 * A thing with its revision: 1 when it is added, one more with each change. That of a briefing counts changes of how it is
 * set up, and not of its prose.
 */
export interface Revised<T> {
  readonly item: T;
  readonly revision: number;
}

/** What became of a change that was made on a revision. */
export type Saved<T> =
  | (Revised<T> & { readonly kept: true })
  /** Somebody else was faster: what the desk has now; absent where it was removed. */
  | { readonly kept: false; readonly current?: Revised<T> };

/** What a change answers, with the step that takes it back; no step where nothing was changed. */
export interface Changed<T> {
  readonly value: T;
  readonly step?: ChangeStep;
}

/** One action of a user. It stays in memory: what was removed is nowhere else. */
export interface ChangeStep {
  readonly group: number;
  readonly label: string;
  readonly removed: readonly Removed[];
}

/** Something removed, with all that puts it back. Only the store looks inside. */
export interface Removed {
  readonly noun: Change<unknown>['noun'];
  readonly id: string;
  /** Rows by their tables. */
  readonly rows: Readonly<Record<string, readonly RemovedRow[]>>;
}

/** The columns of a row that was removed. */
export type RemovedRow = Readonly<Record<string, string | number | bigint | Uint8Array | null>>;

/** The facts of a desk, which can be selected, searched and shown as a table. */
export interface FactCollection extends Collection<Fact> {
  /** The facts that `selectFacts` would select; without a selection, all of them whatever their status. */
  list(selection?: Selection): Outcome<readonly Fact[]>;
  /** Hands over the selected facts one by one and answers how many; nothing may be changed meanwhile. */
  each(selection: Selection | undefined, take: (fact: Fact) => void): Outcome<number>;
  count(selection?: Selection): Outcome<number>;
  /**
   * Facts of every status in which each word begins a word of statement, places, speaker or tags; the best match first. Where
   * more than 10,000 have them, the newest of those are weighed.
   */
  search(words: string, limit: number): Outcome<readonly Fact[]>;
  /** At most 500 rows of the table, from that index, counted from 0. */
  page(query: FactTableQuery, from: number, count: number): Outcome<FactPage>;
  /** The index of a fact in the table, or undefined where it is not in it. */
  position(query: FactTableQuery, id: string): Outcome<number | undefined>;
  /** The ids of all facts in the table, in its order. */
  ids(query: FactTableQuery): Outcome<readonly string[]>;
  /** What facts can be filtered by. */
  facets(): Outcome<FactFacets>;
  /** The ids of the facts whose place one has taken, in the order in which they came in. */
  supersededBy(id: string): Outcome<readonly string[]>;
  /** The next free id of a kind, in the habit of the desk: `T12` after `T11`. */
  nextId(kind: string): Outcome<string>;
}

/** The sources of a desk. */
export interface SourceCollection extends Collection<Source> {
  /** Hashes of all captures that sources name, each once. */
  captures(): Outcome<readonly string[]>;
  /** All sources, each with how many facts rest on it. */
  rows(): Outcome<readonly SourceRow[]>;
  nextId(): Outcome<string>;
}

/** The briefings of a desk. Their prose is not in the history: editors have an undo of their own. */
export interface BriefingCollection extends Collection<Briefing> {
  /** All briefings without their prose. */
  rows(): Outcome<readonly BriefingRow[]>;
  /** Notes that a briefing was opened in a window, at an ISO 8601 instant; this is no change of it. */
  noteOpened(id: string, at: string): Outcome<true>;
  nextId(): Outcome<string>;
}

/** What a desk has set for all its briefings. */
export interface SettingsRecord {
  /** What holds on the desk: what it has set, or the defaults. */
  get(): Outcome<DeskSettings>;
  /** What the desk has set itself, or undefined where it has set nothing yet. */
  own(): Outcome<DeskSettings | undefined>;
  put(settings: DeskSettings): Outcome<DeskSettings>;
  history(part: HistoryPart): Outcome<readonly Change<DeskSettings>[]>;
}

/** The versions of the desk's own templates; the files themselves are in its folder of templates. */
export interface TemplateVersions {
  /** The newest first; at most 1,000. */
  list(name: string): Outcome<readonly TemplateVersion[]>;
  latest(name: string): Outcome<TemplateVersion | undefined>;
  /** The text of a version, or undefined where there is none of that number. */
  text(name: string, number: number): Outcome<string | undefined>;
  /** Keeps a text as the next version. */
  add(name: string, version: NewTemplateVersion): Outcome<TemplateVersion>;
  /** Removes all versions for good, and answers what puts them back. */
  remove(name: string): Outcome<readonly RemovedRow[]>;
  putBack(rows: readonly RemovedRow[]): Outcome<number>;
}

/** A text that becomes a version. */
export interface NewTemplateVersion {
  readonly text: string;
  readonly at: string;
  readonly note?: string;
}

/**
 * Small things that a desk remembers for its windows: the last choices of an export, a template in the making. Values
 * are JSON of at most 2 MB; keys
 * have at most 200 characters. What stands under `briefing/B1/` goes when that briefing goes.
 */
export interface Memory {
  /** As it was put in; whoever asks checks what it is, as a desk may come from anybody. */
  get(key: string): Outcome<unknown>;
  put(key: string, value: unknown): Outcome<true>;
  remove(key: string): Outcome<true>;
}

/** Where a briefing names a fact. */
export interface BriefingUses {
  readonly briefing: string;
  readonly title: string;
  readonly uses: readonly FactUse[];
}

/** A kind of fact that the desk defined: its name and the JSON Schema of its own fields. */
export interface OwnKind {
  readonly id: string;
  readonly schema: Readonly<Record<string, unknown>>;
}
