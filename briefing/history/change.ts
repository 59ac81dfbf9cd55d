/** What a desk keeps the history of. */
export const changeNouns = ['fact', 'source', 'briefing', 'kind', 'setting', 'view'] as const;

/** One of the nouns that a desk keeps the history of. */
export type ChangeNoun = (typeof changeNouns)[number];

/** What is noted about one action of the user. */
export interface ChangeNote {
  /** For menus and lists: `Edited T05`. It names ids and counts, never words of a fact: it may outlive what it speaks of. */
  readonly label: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** What one action did to one thing. The history is in the order of `sequence`, whatever the clock said. */
export interface Change<T> extends ChangeNote {
  readonly sequence: number;
  /** Changes of one action have one group. */
  readonly group: number;
  readonly noun: ChangeNoun;
  readonly id: string;
  /** The thing's revision after it. */
  readonly revision: number;
  /** Both absent: the thing was added, or put back after it was removed. A briefing stands here without its prose. */
  readonly before?: T;
  readonly after?: T;
}

/** That something changed, without what it was before. */
export type ChangeMark = Omit<Change<never>, 'before' | 'after'>;

/** Which part of a history is asked for; the newest come first. */
export interface HistoryPart {
  /** At most 200. */
  readonly count: number;
  /** Only changes before this sequence number: the last one of the part before. */
  readonly before?: number;
}
