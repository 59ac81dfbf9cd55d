import { levelOf, tlp } from '../document/marking.ts';
import type { MarkingScheme } from '../document/marking.ts';
import { createKindCheck } from '../facts/check-kind.ts';
import type { KindCheck } from '../facts/check-kind.ts';
import { readKind } from '../facts/kind.ts';
import type { Kind } from '../facts/kind.ts';
import { didYouMean } from '../text/nearest-name.ts';
import type { Finding, Place } from '../outcome.ts';
import { unmarked } from '../schemas/marking-schema.ts';
import { pathText } from '../schemas/schema-findings.ts';
import type { FieldName } from '../schemas/schema-findings.ts';
import { shortened } from '../text/shortened.ts';
import { createFindingList } from './finding-list.ts';
import type { FindingList } from './finding-list.ts';
import type { IntakeRecord, IntakeRequest, KnownSource, MissingValues } from './intake.ts';

/** What the readers of one file share. */
export interface IntakeContext {
  readonly fileName: string;
  readonly findings: FindingList;
  /** Absent: kinds are not checked. */
  readonly kinds?: ReadonlyMap<string, Kind>;
  readonly checkKind: KindCheck;
  readonly sources: readonly KnownSource[];
  readonly markings: MarkingScheme;
  /** Whether facts may name sources that are nowhere described. */
  readonly mayMakeSources: boolean;
  readonly missing: MissingValues;
}

/** Prepares the reading of a file from what the desk knows; kinds that are wrong are findings. */
export function createIntakeContext(request: IntakeRequest): IntakeContext {
  const { fileName, known = {}, kind, missing = {} } = request;
  const findings = createFindingList(fileName);
  const context: IntakeContext = {
    fileName,
    findings,
    checkKind: () => [],
    sources: known.sources ?? [],
    markings: known.markings ?? tlp,
    mayMakeSources: kind !== 'source',
    missing,
  };
  return known.kinds === undefined ? context : withKinds(context, readKinds(known.kinds, context));
}

/** The context with these kinds, which take the place of those of the same names. */
export function withKinds(context: IntakeContext, kinds: readonly Kind[]): IntakeContext {
  const all = new Map(context.kinds ?? []);
  for (const kind of kinds) all.set(kind.name, kind);
  return { ...context, kinds: all, checkKind: createKindCheck(all.values()) };
}

/** Takes JSON Schemas as kinds; those that cannot be used are findings. */
export function readKinds(
  schemas: Readonly<Record<string, unknown>>,
  context: IntakeContext,
): readonly Kind[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const kind = readKind(name, schema);
    if (kind.ok) return [kind.value];
    context.findings.add(kind.failure.findings.map((finding) => at({ file: context.fileName }, finding)));
    return [];
  });
}

/** What unmarked data is read as: TLP:AMBER, or the narrowest level of a scheme that has none of that name. */
export function markingOfUnmarked(markings: MarkingScheme): string {
  return levelOf(markings, unmarked)?.label ?? markings.levels.at(-1)?.label ?? unmarked;
}

/** A finding against a label that the scheme does not have. */
export function checkMarking(label: string, context: IntakeContext, place: Place): readonly Finding[] {
  if (levelOf(context.markings, label) !== undefined) return [];
  const labels = context.markings.levels.map((level) => level.label);
  const found = shortened(label);
  const message = `“${found}” is no marking of ${context.markings.name}.${didYouMean(label, labels)} Use one of ${labels.join(', ')}.`;
  return [{ rule: 'unknown-marking', severity: 'error', message, place, found, allowed: labels.join(', ') }];
}

/** What the file calls the fields of a record: `from_place` in a table, `facts[3].details.from` in JSON. */
export function fieldNameOf(record: IntakeRecord): FieldName {
  return (path) => {
    const text = pathText(path);
    if (record.columns === undefined)
      return [record.path, text]
        .filter((part) => part !== '')
        .join('.')
        .replace('.[', '[');
    return columnOf(text.replaceAll(/\[\d+\]/g, ''), record.columns) ?? text;
  };
}

/** The column of a field, or of the field it is a part of. */
function columnOf(field: string, columns: ReadonlyMap<string, string>): string | undefined {
  for (let part = field; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const column = columns.get(part);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** A finding that also says where in the file it is. */
export function at(place: Place, finding: Finding): Finding {
  return { ...finding, place: { ...finding.place, ...place } };
}
