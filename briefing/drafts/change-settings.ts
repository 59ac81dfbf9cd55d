import type { Outcome } from '../outcome.ts';
import { done, refused } from '../outcome.ts';
import { isSame } from '../schemas/is-same.ts';
import { deskSettingsSchema, someSettingsSchema } from './desk-settings-schema.ts';
import type { DeskSettings, SomeSettings } from './desk-settings.ts';
import { entriesOf, fieldOf } from './settings-entries.ts';

/** A change of settings: its fields as they were in view when it was made, and as they are to be. */
export interface SettingsChange {
  readonly before: SomeSettings;
  readonly after: SomeSettings;
}

/** What a change made of the settings. */
export interface ChangedSettings {
  readonly settings: DeskSettings;
  /** Names of the fields that somebody else changed to something else meanwhile. The change holds. */
  readonly clashes: readonly string[];
  /** What those fields would be if the other held; one that is not there was taken away. */
  readonly theirs: SomeSettings;
}

/**
 * Puts a change onto the settings as they are now, which may be others than those it was made from. What it does not touch stays;
 * lists are changed entry by entry, so that an entry that somebody else added, changed or removed meanwhile stays so too.
 */
export function changeSettings(now: DeskSettings, change: SettingsChange): Outcome<ChangedSettings> {
  const before = new Map(Object.entries(change.before));
  const after = new Map(Object.entries(change.after));
  const changed = new Map<string, unknown>(Object.entries(now));
  const theirs = new Map<string, unknown>();
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const merged = mergeField(field, {
      now: changed.get(field),
      before: before.get(field),
      after: after.get(field),
    });
    changed.set(field, merged.mine);
    if (merged.isClash) theirs.set(field, merged.theirs);
  }
  const settings = deskSettingsSchema.safeParse(objectOf(changed));
  if (!settings.success)
    return refused('bad-input', `This was not kept: write ${settings.error.issues[0]?.message ?? ''}.`);
  return done({
    settings: settings.data,
    clashes: [...theirs.keys()],
    theirs: someSettingsSchema.parse(objectOf(theirs)),
  });
}

interface Versions<T = unknown> {
  readonly now: T;
  readonly before: T;
  readonly after: T;
}

interface Merged {
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly isClash: boolean;
}

function mergeField(field: string, versions: Versions): Merged {
  const { now, before, after } = versions;
  if (isSame(now, before) || isSame(now, after)) return mergeValue(versions);
  const entries = {
    now: entriesOf(field, now),
    before: entriesOf(field, before),
    after: entriesOf(field, after),
  };
  const { mine, theirs, isClash } = mergeEntries(entries);
  return { mine: fieldOf(field, mine), theirs: fieldOf(field, theirs), isClash };
}

function mergeValue({ now, before, after }: Versions): Merged {
  if (isSame(before, after)) return { mine: now, theirs: now, isClash: false };
  const isClash = !isSame(now, before) && !isSame(now, after);
  return { mine: after, theirs: isClash ? now : after, isClash };
}

type Entries = ReadonlyMap<string, unknown>;

/** In the order of the change; what others added comes last. */
function mergeEntries({ now, before, after }: Versions<Entries>) {
  const mine = new Map<string, unknown>();
  const theirs = new Map<string, unknown>();
  let isClash = false;
  for (const key of new Set([...after.keys(), ...now.keys()])) {
    const merged = mergeValue({ now: now.get(key), before: before.get(key), after: after.get(key) });
    mine.set(key, merged.mine);
    theirs.set(key, merged.theirs);
    isClash ||= merged.isClash;
  }
  return { mine: withoutGone(mine), theirs: withoutGone(theirs), isClash };
}

function withoutGone(entries: Entries): Entries {
  return new Map([...entries].filter(([, entry]) => entry !== undefined));
}

function objectOf(fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(withoutGone(fields));
}
