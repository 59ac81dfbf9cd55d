import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import { longestStyleFile } from '../../../../briefing/house/read-style-file.ts';
import { newStyleFile } from '../../../../briefing/house/new-style-file.ts';
import type { DeskSettings } from '../../../../briefing/drafts/desk-settings.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { isSame } from '../../../../briefing/schemas/is-same.ts';
import { pageStyleNames } from '../../../../briefing/style/page-styles.ts';
import type { StyleFile } from '../../../../briefing/style/style-file.ts';
import { now } from '../../clock.ts';
import { deskPaths, kindOf } from '../../desk-folder.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import { givenPath } from '../../files/given-path.ts';
import { readRegularFile } from '../../files/read-file.ts';
import type { Desk } from '../../open-desk.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import { deskOption, type DeskOptions } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const deeds = ['list', 'check', 'add', 'new'] as const;

type Deed = (typeof deeds)[number];

interface StyleOptions extends DeskOptions {
  readonly strict?: boolean;
  readonly use?: boolean;
  readonly force?: boolean;
}

/** `attache style list|check|add|new`: how the pages of a desk look. */
export function styleCommand(ended: Ended): Command {
  return new Command('style')
    .description('list the page styles of a desk, check or add a style file, or print a new one')
    .addArgument(new Argument('<deed>', 'what is to be done').choices(deeds))
    .argument('[file]', 'a style file (YAML or JSON) for check and add; the name of the style for new')
    .addOption(deskOption())
    .option('--strict', 'let warnings fail too')
    .option('--force', 'with add: replace the style of that name')
    .option('--use', 'with add: use it for all briefings whose template names no style')
    .action(async (deed: Deed, file: string | undefined, options: StyleOptions) => {
      ended(await runStyle(deed, file, options));
    });
}

interface StylesSaid {
  readonly sentence: string;
  readonly styles: readonly string[];
}

async function runStyle(deed: Deed, file: string | undefined, options: StyleOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await work(deed, file, options);
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  if (to.json) outJson(to, { styles: outcome.value.styles, findings: outcome.findings });
  else {
    sayFindings(to, outcome.findings);
    to.out(outcome.value.sentence);
  }
  return exitCodes.done;
}

async function work(
  deed: Deed,
  file: string | undefined,
  options: StyleOptions,
): Promise<Outcome<StylesSaid>> {
  if (deed === 'new') return newStyle(file ?? 'house');
  if (deed === 'list') return withDesk(options.desk, 'read', listStyles);
  if (file === undefined)
    return refused('wrong-usage', `Name the style file: attache style ${deed} FILE.yaml.`);
  if (deed === 'add') return withDesk(options.desk, 'share', (desk) => addStyle(desk, file, options));
  const isOnDesk = kindOf(deskPaths(options.desk).database) === 'file';
  const families = isOnDesk ? await withDesk(options.desk, 'read', familiesOf) : done(undefined);
  if (!families.ok) return families;
  const read = refuseErrors(await readStyle(file, families.value), options.strict === true);
  if (!read.ok) return read;
  const { name } = read.value;
  return done({ sentence: `The style “${name}” can be used.`, styles: [name] }, read.findings);
}

async function addStyle(desk: Desk, file: string, options: StyleOptions): Promise<Outcome<StylesSaid>> {
  const families = familiesOf(desk);
  if (!families.ok) return families;
  const read = refuseErrors(await readStyle(file, families.value), options.strict === true);
  if (!read.ok) return read;
  const kept = keepStyle(desk, read.value, options);
  return kept.ok ? done(kept.value, [...read.findings, ...kept.findings]) : kept;
}

function familiesOf({ store }: Desk): Outcome<readonly string[]> {
  const settings = store.settings.get();
  return settings.ok ? done((settings.value.fonts ?? []).map(({ family }) => family)) : settings;
}

function newStyle(name: string): Outcome<StylesSaid> {
  const text = newStyleFile(name);
  return text === undefined
    ? refused(
        'wrong-usage',
        `“${name}” is no name for a style: write letters, digits, hyphens and underscores.`,
      )
    : done({ sentence: text, styles: [name] });
}

async function readStyle(file: string, families?: readonly string[]): Promise<Outcome<StyleFile>> {
  const path = await givenPath(file);
  const bytes = await readRegularFile(path, longestStyleFile);
  if (!bytes.ok) return bytes;
  return withParsers((parsers) => parsers.readStyle(bytes.value.toString('utf8'), basename(path), families));
}

function listStyles({ store }: Desk): Outcome<StylesSaid> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const { styles = [], style = 'attache' } = settings.value;
  const names = pageStyleNames(styles);
  const lines = names.map((name) => (name === style ? `${name} (of this desk)` : name));
  return done({ sentence: lines.join('\n'), styles: names });
}

/** Another style of the same name is replaced only where that is asked for. */
function keepStyle(
  { store }: Desk,
  file: StyleFile,
  { use = false, force = false }: StyleOptions,
): Outcome<StylesSaid> {
  const note = { label: `Kept the style ${file.name}`, at: now() };
  const changed = store.change(note, () => {
    const found = store.settings.get();
    if (!found.ok) return found;
    const before: DeskSettings = found.value;
    const same = before.styles?.find(({ name }) => name === file.name);
    if (same !== undefined && !force && !isSame(same, file)) return refused('bad-input', taken(file.name));
    const others = (before.styles ?? []).filter(({ name }) => name !== file.name);
    const styles = [...others, file];
    return store.settings.put({ ...before, styles, ...(use ? { style: file.name } : {}) });
  });
  if (!changed.ok) return changed;
  const how = use ? 'It is the style of this desk now.' : `Templates name it with “style: ${file.name}”.`;
  return done({ sentence: `Kept the style “${file.name}”. ${how}`, styles: [file.name] });
}

function taken(name: string): string {
  return `The desk has another style “${name}”. Nothing was changed. Add --force to replace it, or give this one another name.`;
}
