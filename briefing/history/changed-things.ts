import { formatNumber } from '../facts/format-quantity.ts';
import { listed } from '../text/listed.ts';
import type { ChangeNoun } from './change.ts';

/** The most things of one noun that are named one by one. */
export const mostChangedIds = 1000;

/** Things of one noun that were added or changed. */
export interface ChangedThings {
  readonly noun: ChangeNoun;
  readonly count: number;
  /** In the order in which they were changed first; absent where there are more than 1,000. */
  readonly ids?: readonly string[];
}

/** What was changed, as a part of a sentence: `3 facts and 1 source`. */
export function changedThingsWords(changed: readonly ChangedThings[]): string {
  return listed(changed.map(({ noun, count }) => (noun === 'setting' ? 'settings' : counts(count, noun))));
}

const names: Readonly<Record<ChangeNoun, readonly [one: string, many: string]>> = {
  fact: ['fact', 'facts'],
  source: ['source', 'sources'],
  briefing: ['briefing', 'briefings'],
  kind: ['kind of facts', 'kinds of facts'],
  setting: ['settings', 'settings'],
  view: ['view of facts', 'views of facts'],
};

function counts(count: number, noun: ChangeNoun): string {
  const [one, many] = names[noun];
  return `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;
}
