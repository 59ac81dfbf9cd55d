import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import { fontsWith, fontsWithout } from '../../../../briefing/drafts/change-fonts.ts';
import type { DeskSettings } from '../../../../briefing/drafts/desk-settings.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { fontLimits, type BroughtFont } from '../../../../briefing/style/fonts/brought-font.ts';
import { cutWords } from '../../../../briefing/style/fonts/cut-words.ts';
import { listed } from '../../../../briefing/text/listed.ts';
import { didYouMean } from '../../../../briefing/text/nearest-name.ts';
import { now } from '../../clock.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import { givenPath } from '../../files/given-path.ts';
import { readRegularFile } from '../../files/read-file.ts';
import { checkFonts, keepFonts, type CheckedFonts, type GivenFont } from '../../fonts/own-fonts.ts';
import type { Desk } from '../../open-desk.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import { deskOption, type DeskOptions } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const deeds = ['list', 'check', 'add', 'remove'] as const;

type Deed = (typeof deeds)[number];

interface FontOptions extends DeskOptions {
  readonly strict?: boolean;
}

/** `attache font list|check|add|remove`: the fonts that a desk has besides those of the program. */
export function fontCommand(ended: Ended): Command {
  return new Command('font')
    .description('list, check, add or remove the fonts of a desk, which style files name by their families')
    .addArgument(new Argument('<deed>', 'what is to be done').choices(deeds))
    .argument(
      '[files...]',
      'for check and add: TrueType or OpenType files, a family at once; for remove: a family',
    )
    .addOption(deskOption())
    .option('--strict', 'let warnings fail too')
    .action(async (deed: Deed, files: readonly string[], options: FontOptions) => {
      ended(await runFont(deed, files, options));
    });
}

interface FontsSaid {
  readonly sentence: string;
  readonly fonts: readonly BroughtFont[];
}

async function runFont(deed: Deed, files: readonly string[], options: FontOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await work(deed, files, options);
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  const { sentence, fonts } = outcome.value;
  if (to.json) outJson(to, { fonts, findings: outcome.findings });
  else {
    sayFindings(to, outcome.findings);
    to.out(sentence);
  }
  return exitCodes.done;
}

async function work(deed: Deed, files: readonly string[], options: FontOptions): Promise<Outcome<FontsSaid>> {
  if (deed === 'list') return withDesk(options.desk, 'read', listFonts);
  if (files.length === 0) return refused('wrong-usage', usage[deed]);
  if (deed === 'remove') return withDesk(options.desk, 'share', (desk) => removeFont(desk, files.join(' ')));
  const given = await readGiven(files);
  if (!given.ok) return given;
  const strict = options.strict === true;
  if (deed === 'add') return withDesk(options.desk, 'share', (desk) => addFonts(desk, given.value, strict));
  const checked = await checkGiven(given.value, [], strict);
  return checked.ok
    ? done({ sentence: linesOf(checked.value.fonts), fonts: checked.value.fonts }, checked.findings)
    : checked;
}

const usage = {
  check: 'Name the files: attache font check Inter-Regular.ttf Inter-Bold.ttf.',
  add: 'Name the files of a family at once: attache font add Inter-Regular.ttf Inter-Bold.ttf.',
  remove: 'Name the family, as “attache font list” has it: attache font remove "Inter".',
} as const;

async function readGiven(files: readonly string[]): Promise<Outcome<readonly GivenFont[]>> {
  const given: GivenFont[] = [];
  for (const file of files) {
    const path = await givenPath(file);
    const bytes = await readRegularFile(path, fontLimits.bytes);
    if (!bytes.ok) return bytes;
    given.push({ fileName: basename(path), bytes: bytes.value });
  }
  return done(given);
}

async function checkGiven(
  given: readonly GivenFont[],
  before: readonly BroughtFont[],
  strict: boolean,
): Promise<Outcome<CheckedFonts>> {
  return refuseErrors(await withParsers((parsers) => checkFonts(given, before, parsers)), strict);
}

async function addFonts(
  desk: Desk,
  given: readonly GivenFont[],
  strict: boolean,
): Promise<Outcome<FontsSaid>> {
  const settings = settingsOf(desk);
  if (!settings.ok) return settings;
  const checked = await checkGiven(given, settings.value.fonts ?? [], strict);
  if (!checked.ok) return checked;
  const kept = await keepFonts(desk.paths, checked.value);
  if (!kept.ok) return kept;
  const { fonts } = checked.value;
  const names = listed(fonts.map(({ family }) => `“${family}”`));
  const changed = changeFonts(desk, `Added the fonts ${names}`, (before) => done(fontsWith(before, fonts)));
  if (!changed.ok) return changed;
  const sentence = `Kept ${names}. Style files name it by its family: “fonts: { serif: ${fonts[0]?.family ?? ''} }”.`;
  return done({ sentence, fonts }, [...checked.findings, ...kept.findings]);
}

function removeFont(desk: Desk, family: string): Outcome<FontsSaid> {
  const changed = changeFonts(desk, `Removed the font ${family}`, (settings) => {
    const names = (settings.fonts ?? []).map((font) => font.family);
    if (!names.includes(family))
      return refused(
        'bad-input',
        `There is no font “${family}” on this desk.${didYouMean(family, names)} Nothing was changed.`,
      );
    return fontsWithout(settings, family);
  });
  if (!changed.ok) return changed;
  return done({
    sentence: `Removed “${family}”. Its files stay in the folder of fonts of the desk.`,
    fonts: [],
  });
}

function changeFonts(
  desk: Desk,
  label: string,
  change: (settings: DeskSettings) => Outcome<readonly BroughtFont[]>,
): Outcome<unknown> {
  return desk.store.change({ label, at: now() }, () => {
    const settings = settingsOf(desk);
    if (!settings.ok) return settings;
    const changed = change(settings.value);
    if (!changed.ok) return changed;
    const { fonts: _before, ...others } = settings.value;
    const { value: fonts } = changed;
    return desk.store.settings.put(fonts.length === 0 ? others : { ...others, fonts });
  });
}

function listFonts(desk: Desk): Outcome<FontsSaid> {
  const settings = settingsOf(desk);
  if (!settings.ok) return settings;
  const { fonts = [] } = settings.value;
  const none = 'This desk has no fonts of its own; pages are set in those that come with the program.';
  return done({ sentence: fonts.length === 0 ? none : linesOf(fonts), fonts });
}

function settingsOf({ store }: Desk): Outcome<DeskSettings> {
  const found = store.settings.get();
  return found.ok ? done(found.value) : found;
}

/** `Inter: regular, italic, bold` */
function linesOf(fonts: readonly BroughtFont[]): string {
  return fonts.map((font) => `${font.family}: ${cutWords(font)}`).join('\n');
}
