import { join } from 'node:path';
import type { Handlers } from '../../../briefing/contract/call.ts';
import type { deskCalls, OpenDeskInfo } from '../../../briefing/contract/desk-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { now, timeZoneHere } from '../clock.ts';
import { createDesk } from '../create-desk.ts';
import { defaultSettings } from '../default-settings.ts';
import { kindOf, deskPaths } from '../desk-folder.ts';
import { redoLast, undoStep } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import { describeDesk } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { createSampleDesk } from '../sample-desk.ts';

/** Opening, making and leaving desks. */
export function deskHandlers(context: HostContext): Handlers<typeof deskCalls, WindowSession> {
  const { desks, recent } = context;
  const open = (folder: string, window: WindowSession): Promise<Outcome<OpenDeskInfo>> =>
    openAndNote(context, folder, window);
  return {
    'desks:recent': async () => done(await recent.list()),
    'desks:forget': async ({ id }) => {
      await recent.forget(id);
      return done(true);
    },
    'desks:open': async (request, window) => {
      const path =
        'place' in request ? window.places.pathOf(request.place) : await recent.pathOf(request.recent);
      return path === undefined ? unknownPlace() : open(path, window);
    },
    'desks:locate': async (request, window) => {
      const path = window.places.pathOf(request.place);
      if (path === undefined) return unknownPlace();
      const opened = await open(path, window);
      if (opened.ok) await recent.forget(request.recent);
      return opened;
    },
    'desks:new': async ({ place, producer }, window) => {
      const path = window.places.pathOf(place);
      if (path === undefined) return unknownPlace();
      const own = producer === undefined ? {} : { producer };
      const settings = { ...defaultSettings, timeZone: timeZoneHere(), ...own };
      const made = await createDesk(path, { fill: (store) => store.settings.put(settings) });
      return made.ok ? open(path, window) : made;
    },
    'desks:sample': async (_request, window) => {
      const path = join(context.userFolder, 'Sample desk');
      if (kindOf(deskPaths(path).database) === 'nothing') {
        const made = await createSampleDesk(path, context.parsers);
        if (!made.ok) return made;
      }
      return open(path, window);
    },
    'desk:open': (_request, { desk }) => {
      if (desk === undefined) return done({});
      const described = describeDesk(desk);
      return described.ok ? done({ desk: described.value }) : described;
    },
    'desk:close': async (_request, window) => {
      const left = window.desk === undefined ? undefined : describeDesk(window.desk);
      desks.leave(window);
      if (left?.ok === true) await recent.noteLeft(left.value.path, left.value.counts);
      return done(true);
    },
    'desk:show-folder': (_request, window) =>
      withWindowDesk(window, async ({ desk: { paths } }) =>
        (await context.shell.showInFolder(paths.database))
          ? done(true)
          : refused('cannot-write', `${paths.folder} could not be shown. Open it yourself.`),
      ),
    'desk:undo': ({ step }, window) => undoStep(window, step),
    'desk:redo': (_request, window) => redoLast(window),
    'desk:changes': (_request, { steps }) => {
      const [last, redo] = [steps.lastDone(), steps.lastUndone()?.step.label];
      return done({
        ...(last === undefined ? {} : { undo: last.step.label, step: last.id }),
        ...(redo === undefined ? {} : { redo }),
      });
    },
  };
}

async function openAndNote(
  { desks, recent, shell }: HostContext,
  folder: string,
  window: WindowSession,
): Promise<Outcome<OpenDeskInfo>> {
  const opened = await desks.open(folder, window);
  if (!opened.ok) return opened;
  const described = describeDesk(opened.value);
  if (!described.ok) return described;
  await recent.note(described.value.path, now(), described.value.counts);
  await shell.noteRecent(described.value.path);
  return done(described.value, opened.findings);
}

function unknownPlace(): Outcome<never> {
  return refused('bad-input', 'That place is not known any more. Choose it again.');
}
