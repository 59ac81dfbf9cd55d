import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { Source } from '../../../briefing/sources/source.ts';

/**
 * All that a desk remembers. Every change is on the disk when its outcome says so, and is undone whole when it fails.
 * Refusals: `bad-input` for data that does not fit, `cannot-write` for a disk or a desk that takes no changes. After a
 * write that the disk refused, every further call is refused until the desk is opened again.
 */
export interface Store {
  readonly facts: FactCollection;
  readonly sources: SourceCollection;
  readonly briefings: Collection<Briefing>;
  readonly kinds: Collection<OwnKind>;
  readonly settings: SettingsRecord;
  /** Whether changes are refused because the desk was opened for reading. */
  readonly readOnly: boolean;
  /**
   * Does several changes as one: all are kept, or none when `work` answers a refusal. Facts may be added before the
   * sources they name; what is still missing at the end is refused with a finding each.
   */
  transaction<T>(work: () => Outcome<T>): Outcome<T>;
  /** Puts all changes into `desk.db` itself, closes it and lets the next writer in. */
  close(): void;
}

/** Things of one noun, in the order in which they came in. */
export interface Collection<T> {
  /** Adds all or none; answers how many. An id that is taken is a finding with the row, counted from 1. */
  add(items: Iterable<T>): Outcome<number>;
  /** Replaces the one with the same id. */
  update(item: T): Outcome<T>;
  /** The one with that id, or undefined. */
  get(id: string): Outcome<T | undefined>;
  list(): Outcome<readonly T[]>;
  count(): Outcome<number>;
  /** Removes for good: the bytes are overwritten. */
  remove(id: string): Outcome<string>;
}

/** The facts of a desk, which can be selected and searched. */
export interface FactCollection extends Collection<Fact> {
  /** The facts that `selectFacts` would select; without a selection, all of them whatever their status. */
  list(selection?: Selection): Outcome<readonly Fact[]>;
  /** Hands over the selected facts one by one and answers how many; nothing may be changed meanwhile. */
  each(selection: Selection | undefined, take: (fact: Fact) => void): Outcome<number>;
  count(selection?: Selection): Outcome<number>;
  /** Facts of every status in which each word begins a word of statement, places, speaker or tags; the best match first. */
  search(words: string, limit: number): Outcome<readonly Fact[]>;
}

/** The sources of a desk. */
export interface SourceCollection extends Collection<Source> {
  /** Hashes of all captures that sources name, each once. */
  captures(): Outcome<readonly string[]>;
}

/** What a desk has set for all its briefings. */
export interface SettingsRecord {
  /** What the desk has set, or undefined for a desk that has set nothing yet. */
  get(): Outcome<DeskSettings | undefined>;
  put(settings: DeskSettings): Outcome<DeskSettings>;
}

/** A kind of fact that the desk defined: its name and the JSON Schema of its own fields. */
export interface OwnKind {
  readonly id: string;
  readonly schema: Readonly<Record<string, unknown>>;
}
