import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { FolderListing, PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { deskPaths, kindOf } from '../desk-folder.ts';
import { isSystemError } from '../files/write-trouble.ts';
import type { PlaceTickets } from './place-tickets.ts';

/** The most folders and files that a listing shows. */
const mostEntries = 5000;

/** Lists a folder that the window was shown before, or the user's own. Hidden files and folders are left out. */
export function listFolder(
  places: PlaceTickets,
  folder: string | undefined,
  endings?: readonly string[],
): Outcome<FolderListing> {
  const path = folder === undefined ? homedir() : places.pathOf(folder);
  if (path === undefined) return refused('bad-input', 'That folder is not known any more. Choose it again.');
  const entries = readFolder(path);
  if (!entries.ok) return entries;
  const parent = dirname(path);
  return done({
    here: places.give(path),
    ...(parent === path ? {} : { parent: places.give(parent) }),
    shortcuts: shortcuts(places),
    folders: entries.value
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => listedFolder(places, join(path, name))),
    files: entries.value
      .filter((entry) => entry.isFile() && endsIn(entry.name, endings))
      .map(({ name }) => places.give(join(path, name))),
  });
}

/** The ticket of something that is to be made in a folder. */
export function placeWithin(places: PlaceTickets, folder: string, name: string): Outcome<PlaceTicket> {
  const path = places.pathOf(folder);
  if (path === undefined) return refused('bad-input', 'That folder is not known any more. Choose it again.');
  if (/[\\/:*?"<>|\p{Cc}]/u.test(name) || /^\.*$/.test(name.trim()))
    return refused('bad-input', 'A name cannot be empty or have any of \\ / : * ? " < > | in it.');
  return done(places.give(join(path, name.trim())));
}

function readFolder(path: string): Outcome<readonly Dirent[]> {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return done(entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).slice(0, mostEntries));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refused('bad-input', `${path} cannot be read. Choose another folder.`);
  }
}

function listedFolder(places: PlaceTickets, path: string): FolderListing['folders'][number] {
  const { id, name } = places.give(path);
  return { id, name, path, isDesk: kindOf(deskPaths(path).database) === 'file' };
}

function endsIn(name: string, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.includes(extname(name).slice(1).toLowerCase());
}

function shortcuts(places: PlaceTickets): readonly PlaceTicket[] {
  const home = homedir();
  const known = [home, join(home, 'Documents'), join(home, 'Desktop'), join(home, 'Downloads')];
  return known.filter((path) => kindOf(path) === 'folder').map((path) => places.give(path));
}
