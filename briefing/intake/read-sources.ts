import { didYouMean } from '../text/nearest-name.ts';
import type { Finding } from '../outcome.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import { shortened } from '../text/shortened.ts';
import { fromCsl, isCsl } from '../sources/csl.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import type { Source } from '../sources/source.ts';
import { isFields } from '../schemas/fields.ts';
import { duplicateIds, unmarkedNote } from './file-findings.ts';
import { checkMarking, fieldNameOf, markingOfUnmarked } from './intake-context.ts';
import type { IntakeContext } from './intake-context.ts';
import type { IntakeRecord } from './intake.ts';
import { tidyValue } from './tidy-value.ts';

interface Read {
  readonly source: Source;
  readonly record: IntakeRecord;
}

/** Reads records, CSL-JSON items among them, as sources; what stands against them goes to the context’s findings. */
export function readSources(records: readonly IntakeRecord[], context: IntakeContext): readonly Source[] {
  const unmarked = markingOfUnmarked(context.markings);
  const read: Read[] = [];
  let withoutMarking = 0;
  for (const record of records) {
    const tidy = tidyValue(record.value);
    const value = isCsl(tidy) ? fromCsl(tidy) : tidy;
    const lacksMarking = isFields(value) && !Object.hasOwn(value, 'marking');
    if (lacksMarking) withoutMarking += 1;
    const source = readSource(lacksMarking ? { ...value, marking: unmarked } : value, record, context);
    if (source !== undefined) read.push({ source, record });
  }
  const { findings, fileName } = context;
  findings.add(
    duplicateIds(
      read.map(({ source, record }) => ({ id: source.id, record })),
      'source',
    ),
  );
  findings.add(findBrokenChains(read, context));
  findings.add(unmarkedNote(fileName, withoutMarking, 'source', unmarked));
  return read.map(({ source }) => source);
}

function readSource(value: unknown, record: IntakeRecord, context: IntakeContext): Source | undefined {
  const fieldName = fieldNameOf(record);
  const checked = checkBy<Source>(sourceSchema, value ?? 'nothing', record.place, fieldName);
  if (!checked.ok) {
    context.findings.add(checked.findings);
    return undefined;
  }
  const place = { ...record.place, source: checked.value.id, field: fieldName(['marking']) };
  context.findings.add(checkMarking(checked.value.marking, context, place));
  return checked.value;
}

/** “Cited in” that leads nowhere, or back to where it began. */
function findBrokenChains(read: readonly Read[], context: IntakeContext): readonly Finding[] {
  const citedIn = new Map(read.map(({ source }) => [source.id, source.citedIn]));
  const ids = new Set([...citedIn.keys(), ...context.sources.map((source) => source.id)]);
  return read.flatMap(({ source, record }) => {
    if (source.citedIn === undefined) return [];
    const place = { ...record.place, source: source.id, field: fieldNameOf(record)(['citedIn']) };
    const found = shortened(source.citedIn);
    if (!ids.has(source.citedIn)) {
      const message = `${source.id} is cited in “${found}”, which is no source of the file or the desk.${didYouMean(source.citedIn, ids)}`;
      return [{ rule: 'unknown-source', severity: 'error', message, place, found }];
    }
    if (!leadsBack(source.id, citedIn)) return [];
    const message = `${source.id} is cited in ${found}, which leads back to ${source.id}. Clear “cited in” of the one that was read.`;
    return [{ rule: 'origin-circle', severity: 'error', message, place, found }];
  });
}

function leadsBack(start: string, citedIn: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let id = citedIn.get(start); id !== undefined && !seen.has(id); id = citedIn.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
