import type { Handlers } from '../../../briefing/contract/call.ts';
import type { settingsCalls } from '../../../briefing/contract/settings-calls.ts';
import type { ChangedSettings, SettingsChange } from '../../../briefing/drafts/change-settings.ts';
import { changeSettings } from '../../../briefing/drafts/change-settings.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { takeBoundaries } from '../charts/own-boundaries.ts';
import { readPictures } from '../desk-pictures.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Desk } from '../open-desk.ts';
import { now } from '../clock.ts';
import { refuseErrors } from '../export/refuse-errors.ts';
import { takeFonts } from '../fonts/take-fonts.ts';
import { fontsFor } from '../fonts/fonts-for.ts';
import { addHouseFile } from '../house/add-house-file.ts';
import { checkHouseFile, type GivenHouse } from '../house/check-house-file.ts';
import { houseFileNames } from '../house/find-house.ts';
import { emptyInputs } from '../templates/check-template.ts';
import { printer } from '../print/printer.ts';
import { keepKind, removeKind } from '../settings/keep-kind.ts';
import { keepLogo } from '../settings/keep-logo.ts';
import { listBackups } from '../settings/list-backups.ts';
import { listKinds } from '../settings/list-kinds.ts';
import { citationExamples, composeSample } from '../settings/sample-page.ts';
import type { Store } from '../store/store.ts';

/** What holds for the whole desk. */
export function settingsHandlers(context: HostContext): Handlers<typeof settingsCalls, WindowSession> {
  const { parsers, bytes } = context;
  return {
    'settings:get': (_request, window) => withWindowDesk(window, ({ desk }) => readSettings(desk.store)),
    'settings:change': (change, window) =>
      changeDesk(window, { label: 'Changed the settings', nouns: ['settings'] }, ({ desk }) =>
        keepChange(desk.store, change),
      ),
    'settings:logo': (request, window) =>
      withWindowDesk(window, ({ desk }) => {
        const picture = bytes.take(request.bytes);
        if (picture === undefined)
          return refused('bad-input', 'The picture did not arrive. Choose it again.');
        return desk.store.readOnly
          ? refused('cannot-write', 'This desk is read only, so its logo stays as it is.')
          : keepLogo(desk.paths, picture);
      }),
    'settings:boundaries': (request, window) =>
      withWindowDesk(window, ({ desk }) => {
        const content = bytes.take(request.bytes);
        if (content === undefined) return refused('bad-input', 'The file did not arrive. Choose it again.');
        return desk.store.readOnly
          ? refused('cannot-write', 'This desk is read only, so its boundaries stay as they are.')
          : takeBoundaries(desk.paths, { fileName: request.fileName, bytes: content }, parsers);
      }),
    'settings:page': (_request, window) => withWindowDesk(window, ({ desk }) => printSample(desk, context)),
    'settings:read-style': ({ text, name }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const settings = desk.store.settings.get();
        if (!settings.ok) return settings;
        const families = (settings.value.fonts ?? []).map(({ family }) => family);
        return parsers.readStyle(text, name, families);
      }),
    'settings:add-fonts': ({ files }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const given = files.flatMap((file) => {
          const content = bytes.take(file.bytes);
          return content === undefined ? [] : [{ fileName: file.name, bytes: content }];
        });
        if (given.length < files.length)
          return refused('bad-input', 'The font files did not arrive. Choose them again.');
        return desk.store.readOnly
          ? refused('cannot-write', 'This desk is read only, so no font was added to it.')
          : takeFonts(desk, given, parsers);
      }),
    'settings:houses': (_request, window) =>
      withWindowDesk(window, ({ desk }) => done(houseFileNames(desk.paths))),
    'settings:add-house': (request, window) =>
      withWindowDesk(window, ({ desk }) => {
        const content = bytes.take(request.bytes);
        if (content === undefined)
          return refused('bad-input', 'The Word file did not arrive. Choose it again.');
        return desk.store.readOnly
          ? refused('cannot-write', 'This desk is read only, so no Word file was added to it.')
          : keepHouse(desk, { name: request.name, bytes: content }, parsers);
      }),
    'settings:citations': (_request, window) =>
      withWindowDesk(window, ({ desk }) => {
        const settings = desk.store.settings.get();
        return settings.ok ? citationExamples(settings.value, parsers) : settings;
      }),
    'settings:kinds': (_request, window) => withWindowDesk(window, ({ desk }) => listKinds(desk.store)),
    'settings:keep-kind': (kind, window) =>
      changeDesk(window, { label: `Kept the kind ${kind.name}`, nouns: ['kinds'] }, ({ desk }) =>
        keepKind(desk.store, kind),
      ),
    'settings:remove-kind': ({ name }, window) =>
      changeDesk(window, { label: `Removed the kind ${name}`, nouns: ['kinds'] }, ({ desk }) =>
        removeKind(desk.store, name),
      ),
    'settings:backups': (_request, window) =>
      withWindowDesk(window, async ({ desk: { paths } }) =>
        done({
          folder: window.places.give(paths.backups),
          backups: await listBackups(paths.backups, window.places),
        }),
      ),
  };
}

function readSettings(store: Store): Outcome<{ readonly settings: DeskSettings }> {
  const found = store.settings.get();
  return found.ok ? done({ settings: found.value }) : found;
}

function keepChange(store: Store, change: SettingsChange): Outcome<ChangedSettings> {
  const there = readSettings(store);
  if (!there.ok) return there;
  const changed = changeSettings(there.value.settings, change);
  if (!changed.ok) return changed;
  const kept = store.settings.put(changed.value.settings);
  return kept.ok ? changed : kept;
}

async function keepHouse(
  desk: Desk,
  given: GivenHouse,
  parsers: HostContext['parsers'],
): Promise<Outcome<{ readonly file: string }>> {
  const inputs = emptyInputs(desk, { name: given.name, text: '' });
  if (!inputs.ok) return inputs;
  const at = now();
  const checked = refuseErrors(await checkHouseFile(given, inputs.value, at, parsers), false);
  if (!checked.ok) return checked;
  const added = await addHouseFile(desk, given, checked.value, { at, force: true });
  return added.ok ? done(added.value, [...checked.findings, ...added.findings]) : added;
}

async function printSample(
  { store, paths }: Desk,
  { parsers, bytes }: HostContext,
): Promise<Outcome<{ readonly bytes: string }>> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const pictures = await readPictures(paths, logosOf(settings.value));
  if (!pictures.ok) return pictures;
  const composed = await composeSample(settings.value, pictures.value, parsers);
  if (!composed.ok) return composed;
  const { document, style } = composed.value;
  const fonts = await fontsFor(style, paths, parsers);
  if (!fonts.ok) return fonts;
  const printed = await printer.write(document, style, { fonts: fonts.value });
  return printed.ok ? done({ bytes: bytes.put(printed.value) }, composed.findings) : printed;
}

function logosOf({ logo, styles = [] }: DeskSettings): ReadonlySet<string> {
  return new Set([logo, ...styles.map((style) => style.logo)].filter((name) => name !== undefined));
}
