import { briefingSchema } from '../drafts/briefing-schema.ts';
import type { Briefing } from '../drafts/briefing.ts';
import { deskSettingsSchema } from '../drafts/desk-settings-schema.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import { didYouMean } from '../text/nearest-name.ts';
import type { Finding } from '../outcome.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import { shortened } from '../text/shortened.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import { duplicateIds } from './file-findings.ts';
import { checkMarking, fieldNameOf, readKinds, withKinds } from './intake-context.ts';
import type { IntakeContext } from './intake-context.ts';
import type { Intake, IntakeRecord } from './intake.ts';
import { readFacts } from './read-facts.ts';
import { readSources } from './read-sources.ts';
import { tidyValue } from './tidy-value.ts';

const parts = ['$schema', 'settings', 'kinds', 'sources', 'facts', 'briefings'];

/** Whether a JSON value is a desk in one file, rather than a single fact or source. */
export function isDeskFile(value: unknown): value is Fields {
  return (
    isFields(value) &&
    ['facts', 'sources', 'briefings', 'settings'].some((part) => Object.hasOwn(value, part))
  );
}

/** Reads a whole desk: settings first, since they name the markings, then kinds, sources, facts and drafts. */
export function readDesk(desk: Fields, given: IntakeContext): Intake {
  given.findings.add(unknownParts(desk, given));
  const settings = readSettings(desk['settings'], given);
  const marked = settings === undefined ? given : { ...given, markings: settings.markings };
  const kinds = readKinds(isFields(desk['kinds']) ? desk['kinds'] : {}, marked);
  const kinded = given.kinds === undefined && kinds.length === 0 ? marked : withKinds(marked, kinds);
  const sources = readSources(recordsOf(desk, 'sources', kinded), kinded);
  const context = { ...kinded, sources: [...kinded.sources, ...sources], mayMakeSources: false };
  const { facts, madeSources } = readFacts(recordsOf(desk, 'facts', context), context);
  const briefings = readBriefings(recordsOf(desk, 'briefings', context), context);
  return {
    ...(settings === undefined ? {} : { settings }),
    kinds,
    sources: [...sources, ...madeSources],
    facts,
    briefings,
  };
}

function readSettings(value: unknown, context: IntakeContext): DeskSettings | undefined {
  if (value === undefined) return undefined;
  const record: IntakeRecord = { value, place: { file: context.fileName }, path: 'settings' };
  const checked = checkBy<DeskSettings>(
    deskSettingsSchema,
    tidyValue(value),
    record.place,
    fieldNameOf(record),
  );
  if (checked.ok) return checked.value;
  context.findings.add(checked.findings);
  return undefined;
}

/** Reads records as drafts; what stands against them goes to the context’s findings. */
export function readBriefings(records: readonly IntakeRecord[], context: IntakeContext): readonly Briefing[] {
  const read = records.flatMap((record) => {
    const fieldName = fieldNameOf(record);
    const checked = checkBy<Briefing>(briefingSchema, tidyValue(record.value), record.place, fieldName);
    if (!checked.ok) {
      context.findings.add(checked.findings);
      return [];
    }
    const { marking } = checked.value;
    const place = { ...record.place, field: fieldName(['marking']) };
    if (marking !== undefined) context.findings.add(checkMarking(marking, context, place));
    return [{ id: checked.value.id, record, briefing: checked.value }];
  });
  context.findings.add(duplicateIds(read, 'briefing'));
  return read.map(({ briefing }) => briefing);
}

function recordsOf(desk: Fields, part: string, context: IntakeContext): readonly IntakeRecord[] {
  const list = desk[part];
  const place = { file: context.fileName };
  if (list === undefined) return [];
  if (Array.isArray(list)) {
    return list.map((value: unknown, index): IntakeRecord => ({ value, place, path: `${part}[${index}]` }));
  }
  const message = `“${part}” is no list. Put what it holds in square brackets.`;
  context.findings.add([
    { rule: 'wrong-value', severity: 'error', message, place: { ...place, field: part }, allowed: 'a list' },
  ]);
  return [];
}

function unknownParts(desk: Fields, context: IntakeContext): readonly Finding[] {
  return Object.keys(desk)
    .filter((key) => !parts.includes(key))
    .map((key): Finding => {
      const found = shortened(key);
      const message = `A desk has no “${found}”.${didYouMean(key, parts)} It holds ${parts.slice(1).join(', ')}.`;
      return {
        rule: 'unknown-field',
        severity: 'error',
        message,
        place: { file: context.fileName, field: found },
        found,
      };
    });
}
