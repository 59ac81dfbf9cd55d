import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import { boundaryLimits, type OwnBoundaries } from '../../../../briefing/charts/boundaries/boundary-file.ts';
import type { DeskSettings } from '../../../../briefing/drafts/desk-settings.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { counted } from '../../../../briefing/text/counted.ts';
import { checkBoundaries, keepBoundaries, type CheckedBoundaries } from '../../charts/own-boundaries.ts';
import { now } from '../../clock.ts';
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

const deeds = ['show', 'check', 'add', 'reset'] as const;

type Deed = (typeof deeds)[number];

interface BoundariesOptions extends DeskOptions {
  readonly name?: string;
  readonly strict?: boolean;
}

/** `attache boundaries show|check|add|reset`: on whose boundaries the maps of a desk are drawn. */
export function boundariesCommand(ended: Ended): Command {
  return new Command('boundaries')
    .description('show, check or replace the boundaries on which the maps of a desk are drawn')
    .addArgument(new Argument('<deed>', 'what is to be done').choices(deeds))
    .argument('[file]', 'for check and add: areas with their names as GeoJSON or TopoJSON in degrees')
    .addOption(deskOption())
    .option('--name <name>', 'whose boundaries they are, as it is printed under maps')
    .option('--strict', 'let warnings fail too')
    .action(async (deed: Deed, file: string | undefined, options: BoundariesOptions) => {
      ended(await runBoundaries(deed, file, options));
    });
}

interface BoundariesSaid {
  readonly sentence: string;
  /** Undefined: the built-in ones. */
  readonly boundaries?: OwnBoundaries | undefined;
}

async function runBoundaries(
  deed: Deed,
  file: string | undefined,
  options: BoundariesOptions,
): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await work(deed, file, options);
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  const { sentence, boundaries = null } = outcome.value;
  if (to.json) outJson(to, { boundaries, findings: outcome.findings });
  else {
    sayFindings(to, outcome.findings);
    to.out(sentence);
  }
  return exitCodes.done;
}

async function work(
  deed: Deed,
  file: string | undefined,
  options: BoundariesOptions,
): Promise<Outcome<BoundariesSaid>> {
  if (deed === 'show') return withDesk(options.desk, 'read', showBoundaries);
  if (deed === 'reset') return withDesk(options.desk, 'share', (desk) => useBoundaries(desk, undefined));
  if (file === undefined)
    return refused('wrong-usage', `Name the file: attache boundaries ${deed} FILE.geojson.`);
  const checked = refuseErrors(await readGiven(file, options), options.strict === true);
  if (!checked.ok) return checked;
  const { own } = checked.value;
  if (deed === 'check')
    return done({ sentence: `Maps can show ${named(own)}.`, boundaries: own }, checked.findings);
  const kept = await withDesk(options.desk, 'share', (desk) => addBoundaries(desk, checked.value));
  return kept.ok ? done(kept.value, [...checked.findings, ...kept.findings]) : kept;
}

async function readGiven(file: string, { name }: BoundariesOptions): Promise<Outcome<CheckedBoundaries>> {
  const path = await givenPath(file);
  const bytes = await readRegularFile(path, boundaryLimits.bytes);
  if (!bytes.ok) return bytes;
  const given = { fileName: basename(path), bytes: bytes.value, name };
  return withParsers((parsers) => checkBoundaries(given, parsers));
}

async function addBoundaries(desk: Desk, checked: CheckedBoundaries): Promise<Outcome<BoundariesSaid>> {
  const kept = await keepBoundaries(desk.paths, checked);
  return kept.ok ? useBoundaries(desk, kept.value) : kept;
}

function showBoundaries({ store }: Desk): Outcome<BoundariesSaid> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const own = settings.value.boundaries;
  const sentence = own === undefined ? 'Natural Earth 1:50m (built in)' : named(own);
  return done({ sentence, boundaries: own });
}

function useBoundaries({ store }: Desk, own: OwnBoundaries | undefined): Outcome<BoundariesSaid> {
  const label =
    own === undefined ? 'Went back to the built-in boundaries' : `Chose the boundaries ${own.name}`;
  const changed = store.change({ label, at: now() }, () => {
    const found = store.settings.get();
    if (!found.ok) return found;
    const { boundaries: _before, ...others }: DeskSettings = found.value;
    return store.settings.put(own === undefined ? others : { ...others, boundaries: own });
  });
  if (!changed.ok) return changed;
  if (own === undefined)
    return done({ sentence: 'Maps show the built-in boundaries again, those of Natural Earth.' });
  return done({ sentence: `Maps of this desk show ${named(own)} now.`, boundaries: own });
}

/** `“Survey of Iraq”, 19 areas` */
function named({ name, areas }: OwnBoundaries): string {
  return `“${name}”, ${counted(areas, 'area')}`;
}
