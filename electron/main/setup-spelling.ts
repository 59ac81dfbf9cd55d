import type { Session } from 'electron';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Preferences } from '../../briefing/contract/preferences.ts';
import { windowAddress } from './setup-scheme.ts';

/** macOS has a spell-checker of its own; elsewhere Chromium’s needs dictionaries. */
const hasOwn = process.platform === 'darwin';

/** Chromium fetches a dictionary that it misses; it is sent to the window’s own address, where there is none. */
const nowhere = `${windowAddress}/dictionaries/`;

/** Where Chromium looks for dictionaries, for those that a user has put there; undefined where the system has its own. */
export function dictionariesFolder(userFolder: string): string | undefined {
  return hasOwn ? undefined : join(userFolder, 'electron', 'Dictionaries');
}

/** Keeps the spell-checker off the network, and off until it is known what the user prefers. */
export function setupSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(nowhere);
  session.setSpellCheckerEnabled(false);
}

/** Checks spelling where the user wants it, by the dictionaries that are on this computer and no others. */
export function checkSpelling(
  session: Session,
  { spellCheck }: Pick<Preferences, 'spellCheck'>,
  folder: string | undefined,
): void {
  const languages = folder === undefined ? [] : languagesIn(folder, session.availableSpellCheckerLanguages);
  if (folder !== undefined) session.setSpellCheckerLanguages([...languages]);
  session.setSpellCheckerEnabled(spellCheck && (folder === undefined || languages.length > 0));
}

/** The languages whose dictionaries are there, named as `en-GB-10-1.bdic`. */
function languagesIn(folder: string, known: readonly string[]): readonly string[] {
  const files = namesIn(folder).map((name) => name.toLowerCase());
  return known.filter((language) => {
    const stem = `${language.toLowerCase()}-`;
    return files.some((name) => name.startsWith(stem) && /^\d+-\d+\.bdic$/.test(name.slice(stem.length)));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
