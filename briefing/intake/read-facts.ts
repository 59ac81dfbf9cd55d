import { factSchema } from '../facts/fact-schema.ts';
import type { Fact } from '../facts/fact.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import type { Source } from '../sources/source.ts';
import { coerceDetails } from './coerce-details.ts';
import { isFields } from '../schemas/fields.ts';
import { duplicateIds, unmarkedNote } from './file-findings.ts';
import { at, checkMarking, fieldNameOf, markingOfUnmarked } from './intake-context.ts';
import type { IntakeContext } from './intake-context.ts';
import type { IntakeRecord } from './intake.ts';
import { createMissingValues } from './missing-values.ts';
import { resolveSources } from './resolve-sources.ts';
import { createSourceNames } from './source-names.ts';
import type { SourceNames } from './source-names.ts';
import { tidyValue } from './tidy-value.ts';

/** What a file of facts came to. */
export interface FactsRead {
  readonly facts: readonly Fact[];
  /** Made for names that the file uses and nobody knows. */
  readonly madeSources: readonly Source[];
}

/** Reads records as facts; what stands against them goes to the context’s findings. */
export function readFacts(records: readonly IntakeRecord[], context: IntakeContext): FactsRead {
  const unmarked = markingOfUnmarked(context.markings);
  const names = createSourceNames(context.sources, { allowed: context.mayMakeSources, marking: unmarked });
  const fill = createMissingValues(context.missing, records);
  const read: { fact: Fact; record: IntakeRecord }[] = [];
  let withoutMarking = 0;
  for (const record of records) {
    const fields = prepare({ ...record, value: fill(record.value) }, names, context);
    if (fields === undefined) continue;
    const lacksMarking = isFields(fields) && !Object.hasOwn(fields, 'marking');
    if (lacksMarking) withoutMarking += 1;
    const fact = readFact(lacksMarking ? { ...fields, marking: unmarked } : fields, record, context);
    if (fact !== undefined) read.push({ fact, record });
  }
  const { findings, fileName } = context;
  findings.add(names.findings());
  findings.add(
    duplicateIds(
      read.map(({ fact, record }) => ({ id: fact.id, record })),
      'fact',
    ),
  );
  findings.add(unmarkedNote(fileName, withoutMarking, 'fact', unmarked));
  return { facts: read.map(({ fact }) => fact), madeSources: names.made() };
}

/** The record with ids for names; undefined where a name could not be resolved. */
function prepare(record: IntakeRecord, names: SourceNames, context: IntakeContext): unknown {
  const value = record.columns === undefined ? tidyValue(record.value) : record.value;
  if (!isFields(value)) return value ?? 'nothing';
  const fieldName = fieldNameOf(record);
  const resolved = resolveSources(value, names, (field) => ({ ...record.place, field: fieldName([field]) }));
  return resolved === undefined || record.columns === undefined
    ? resolved
    : coerceDetails(resolved, context.kinds);
}

function readFact(value: unknown, record: IntakeRecord, context: IntakeContext): Fact | undefined {
  const fieldName = fieldNameOf(record);
  const checked = checkBy<Fact>(factSchema, value, record.place, fieldName);
  if (!checked.ok) {
    context.findings.add(checked.findings);
    return undefined;
  }
  const fact = checked.value;
  const place = { ...record.place, fact: fact.id };
  context.findings.add(checkMarking(fact.marking, context, { ...place, field: fieldName(['marking']) }));
  context.findings.add(
    context
      .checkKind(fact)
      .map((finding) =>
        at({ ...place, field: fieldName((finding.place?.field ?? 'details').split('.')) }, finding),
      ),
  );
  if (fact.evidence.length === 0) {
    const message = `Fact ${fact.id} names no source. Add where it was read.`;
    context.findings.add([{ rule: 'no-evidence', severity: 'warning', message, place }]);
  }
  return fact;
}
