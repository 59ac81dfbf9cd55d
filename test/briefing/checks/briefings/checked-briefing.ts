import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptureSearch } from '../../../../briefing/captures/capture-search.ts';
import { checkBriefing } from '../../../../briefing/checks/check-briefing.ts';
import type { CheckMaterial } from '../../../../briefing/checks/check-material.ts';
import type { Briefing } from '../../../../briefing/drafts/briefing.ts';
import { selectFacts } from '../../../../briefing/drafts/select-facts.ts';
import type { Intake } from '../../../../briefing/intake/intake.ts';
import { parseIntake } from '../../../../briefing/intake/parse-intake.ts';
import { merge } from '../../../../briefing/merge/merge.ts';
import type { Finding, Outcome } from '../../../../briefing/outcome.ts';
import { sourcesById } from '../../../../briefing/sources/origin.ts';
import { compose } from '../../../../briefing/transforms/compose.ts';
import { builtInTemplate } from '../../../../electron/desk/built-in.ts';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import { searchIn } from '../search-in.ts';

/** A defect that stands in a briefing on purpose, or a true finding about its sources. */
export interface Planted {
  readonly rule: string;
  /** Stand in the message of the finding, or in what it found. */
  readonly words: string;
  readonly why: string;
}

/** A briefing of this folder or of the sample desk, with what the checks say of it. */
export interface CheckedBriefing {
  readonly name: string;
  readonly material: CheckMaterial;
  readonly findings: readonly Finding[];
  readonly planted: readonly Planted[];
}

const folder = import.meta.dirname;
const sample = join(folder, '../../../../templates/sample');
const section = /^<!-- (?<title>slot \w+|planted) -->$/mu;

/** The briefings of this folder, each a desk (`json`), the texts of its captures and its prose with what is planted (`md`). */
export function longBriefings(): readonly CheckedBriefing[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && existsSync(join(folder, file.replace(/md$/u, 'json'))))
    .toSorted()
    .map((file) => longBriefing(file.replace(/\.md$/u, '')));
}

/** The briefings of the sample desk; what is planted in them stands in `sample.planted.md`. */
export function sampleBriefings(): readonly CheckedBriefing[] {
  const desk = intakeOf(join(sample, 'desk.json'));
  const source = desk.sources.find(({ captures }) => captures.length > 0);
  const hash = source?.captures[0]?.sha256 ?? '';
  const captures = searchIn({ [source?.id ?? '']: readFileSync(join(sample, 'captures', hash), 'utf8') });
  const planted = plantedIn(readFileSync(join(folder, 'sample.planted.md'), 'utf8'));
  return desk.briefings.map((briefing) => {
    const name = `sample ${briefing.id}`;
    const own = planted.filter(({ why }) => why.startsWith(`${briefing.id}:`));
    return checkedBriefing({ name, desk, briefing, captures, planted: own });
  });
}

function longBriefing(name: string): CheckedBriefing {
  const prose = readFileSync(join(folder, `${name}.md`), 'utf8');
  const desk = intakeOf(join(folder, `${name}.json`));
  const [briefing] = desk.briefings;
  if (briefing === undefined) throw new Error(`no briefing in ${name}.json`);
  const texts = JSON.parse(readFileSync(join(folder, `${name}.captures.json`), 'utf8')) as Record<
    string,
    string
  >;
  const drafted = { ...briefing, slots: slotsIn(prose) };
  return checkedBriefing({
    name,
    desk,
    briefing: drafted,
    captures: searchIn(texts),
    planted: plantedIn(prose),
  });
}

interface Given extends Pick<CheckedBriefing, 'name' | 'planted'> {
  readonly desk: Intake;
  readonly briefing: Briefing;
  readonly captures: CaptureSearch;
}

function checkedBriefing({ name, desk, briefing, captures, planted }: Given): CheckedBriefing {
  const { sources, settings = defaultSettings } = desk;
  const { facts } = selectFacts(desk.facts, briefing.selection, briefing.cutOff);
  const template = templateOf(briefing.template);
  const today = briefing.issued?.slice(0, 10) ?? '2026-03-02';
  const templateName = briefing.template;
  const merged = must(merge({ templateName, template, briefing, facts, sources, pictures: {}, today }));
  const { document, findings: composed } = compose({ merged, briefing, facts, sources, settings });
  const { head, blocks } = merged;
  const material: CheckMaterial = {
    head,
    blocks,
    document,
    briefing,
    facts,
    deskFacts: desk.facts,
    sources: sourcesById(sources),
    settings,
    captures,
    today,
  };
  return {
    name,
    material,
    findings: [...composed, ...checkBriefing(material).findings],
    planted,
  };
}

function templateOf(name: string): string {
  const own = join(folder, `${name}.template.md`);
  return existsSync(own) ? readFileSync(own, 'utf8') : (builtInTemplate(name) ?? '');
}

function intakeOf(file: string): Intake {
  return must(
    parseIntake({ kind: 'desk', format: 'json', fileName: file, content: readFileSync(file, 'utf8') }),
  );
}

function slotsIn(prose: string): Readonly<Record<string, string>> {
  const parts = prose.split(section).slice(1);
  return Object.fromEntries(
    parts.flatMap((title, at) =>
      at % 2 === 0 && title.startsWith('slot ') ? [[title.slice(5), (parts[at + 1] ?? '').trim()]] : [],
    ),
  );
}

function plantedIn(prose: string): readonly Planted[] {
  const [, list = ''] = prose.split(/^<!-- planted -->$/mu);
  return list
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => {
      const [rule = '', words = '', why = ''] = line.slice(2).split(' | ');
      return { rule, words, why };
    });
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure, null, 2));
  return outcome.value;
}
