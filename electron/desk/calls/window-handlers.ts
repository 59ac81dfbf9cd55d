import type { Handlers } from '../../../briefing/contract/call.ts';
import type { Surroundings, windowCalls } from '../../../briefing/contract/window-calls.ts';
import { opensInBrowser } from '../../../briefing/contract/opens-in-browser.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { now, timeZoneHere } from '../clock.ts';
import type { HostContext } from '../host/host-context.ts';
import { listFolder, placeWithin } from '../host/list-folder.ts';
import type { PlaceTickets } from '../host/place-tickets.ts';
import { saveCopy } from '../host/save-copy.ts';
import type { WindowSession } from '../host/window-session.ts';

/** What a window asks of the shell it stands in. */
export function windowHandlers({ shell }: HostContext): Handlers<typeof windowCalls, WindowSession> {
  return {
    'window:about': () => done({ ...shell.about, ...machine() }),
    'window:events': async (_request, window) => done(await window.events.next()),
    'window:open': async (_request, { desk }) =>
      tried(await shell.openWindow(desk?.desk.paths.folder), 'Another window could not be opened.'),
    'window:saved': (_request, window) => {
      window.hasSaved();
      return done(true);
    },
    'window:title': async ({ title }, window) => tried(await shell.setTitle(window.id, title), ''),
    'places:choose': async (request, window) => {
      if (shell.about.dialogs === 'page') return inPage();
      const { endings, ...asked } = request;
      const path = await shell.choose({
        ...asked,
        window: window.id,
        ...(endings === undefined ? {} : { endings }),
      });
      return done(path === undefined ? {} : { place: window.places.give(path) });
    },
    'places:list': ({ folder, endings }, window) =>
      shell.about.dialogs === 'native' ? inPage() : listFolder(window.places, folder, endings),
    'places:within': ({ folder, name }, window) => placeWithin(window.places, folder, name),
    'places:save-copy': ({ folder, ...copy }, { places }) =>
      atPlace(places, folder, async (path) => {
        const written = await saveCopy(path, copy);
        return written.ok ? done(places.give(written.value)) : written;
      }),
    'places:show': ({ place }, window) =>
      atPlace(window.places, place, async (path) =>
        tried(await shell.showInFolder(path), `${path} could not be shown. Open its folder yourself.`),
      ),
    'places:open': ({ place }, window) =>
      window.places.wasWritten(place)
        ? atPlace(window.places, place, async (path) =>
            tried(await shell.openFile(path), `No program opened ${path}. Open it yourself.`),
          )
        : refused('bad-input', 'Only files that were written in this window are opened from it.'),
    'links:open': async ({ address }) =>
      opensInBrowser(address)
        ? tried(
            await shell.openAddress(address),
            'The browser could not be opened. Copy the address instead.',
          )
        : refused(
            'bad-input',
            'Only addresses that begin with https:// are opened. Copy it to open it elsewhere.',
          ),
  };
}

function machine(): Omit<Surroundings, 'shell' | 'dialogs' | 'dictionaries'> {
  return {
    platform: platform(),
    version: packageFile.version,
    now: now(),
    timeZone: timeZoneHere(),
  };
}

function platform(): Surroundings['platform'] {
  if (process.platform === 'darwin') return 'macos';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

function tried(worked: boolean, message: string): Outcome<true> {
  return worked ? done(true) : refused('cannot-write', message);
}

function inPage(): Outcome<never> {
  return refused('wrong-usage', 'This shell asks for places in another way.');
}

function atPlace<T>(
  places: PlaceTickets,
  place: string,
  work: (path: string) => Promise<Outcome<T>>,
): Outcome<T> | Promise<Outcome<T>> {
  const path = places.pathOf(place);
  if (path === undefined) return refused('bad-input', 'That place is not known any more. Choose it again.');
  return work(path);
}
