import type { Finding, Place } from '../../outcome.ts';
import type { Waiver } from '../../drafts/waiver.ts';
import type { CheckReport } from './check-report.ts';
import { ruleNamed } from './rule-texts.ts';
import { sarifFixes } from './sarif-fixes.ts';

/**
 * A report as SARIF 2.1.0 (OASIS), which editors and build servers show. Each slot is an artifact with its text in it; what is
 * waived is a result with an accepted suppression. `version` is the program’s.
 */
export function writeSarif(report: CheckReport, version: string): string {
  const all = [
    ...report.findings.map((finding) => ({ finding })),
    ...report.waived.map(({ finding, waiver }) => ({ finding, waiver })),
  ];
  const ids = [...new Set(all.map(({ finding }) => finding.rule))].toSorted();
  const slots = Object.entries(report.briefing.slots);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Attaché', version, rules: ids.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, endTimeUtc: instantOf(report.checked) }],
        artifacts: slots.map(([slot, text]) => ({
          location: { uri: uriOf(report, slot) },
          sourceLanguage: 'markdown',
          contents: { text },
        })),
        results: all.map(({ finding, ...rest }) => resultOf(report, finding, ids, rest)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: string): object {
  const rule = ruleNamed(id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.reason },
    defaultConfiguration: { level: rule.severity },
  };
}

function resultOf(
  report: CheckReport,
  finding: Finding,
  ids: readonly string[],
  { waiver }: { readonly waiver?: Waiver },
): object {
  const { rule, severity, message, key, found } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: found === undefined ? message : `${message} Found: ${found}` },
    ...locationsOf(report, finding.place),
    ...fixesOf(report, finding),
    ...(key === undefined ? {} : { partialFingerprints: { 'attacheFinding/v1': key } }),
    ...(waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: waiver.reason }] }),
  };
}

function locationsOf(
  report: CheckReport,
  place: Place | undefined,
): { readonly locations?: readonly object[] } {
  if (place === undefined) return {};
  const logical = [
    ...named('fact', place.fact),
    ...named('source', place.source),
    ...named('field', place.field),
    ...named('template', place.template),
  ];
  const physical = physicalOf(report, place);
  if (logical.length === 0 && physical === undefined) return {};
  return {
    locations: [
      {
        ...(physical === undefined ? {} : { physicalLocation: physical }),
        ...(logical.length === 0 ? {} : { logicalLocations: logical }),
      },
    ],
  };
}

function fixesOf(report: CheckReport, finding: Finding): { readonly fixes?: readonly object[] } {
  const { slot } = finding.place ?? {};
  if (slot === undefined) return {};
  const text = report.briefing.slots[slot] ?? '';
  return sarifFixes(finding, { text, artifactLocation: artifactOf(report, slot) });
}

function physicalOf(report: CheckReport, { slot, line, column }: Place): object | undefined {
  if (slot === undefined) return undefined;
  const artifactLocation = artifactOf(report, slot);
  if (line === undefined) return { artifactLocation };
  return {
    artifactLocation,
    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
  };
}

function artifactOf(report: CheckReport, slot: string): object {
  return { uri: uriOf(report, slot), index: Object.keys(report.briefing.slots).indexOf(slot) };
}

function named(kind: string, name: string | undefined): readonly object[] {
  return name === undefined ? [] : [{ kind, name, fullyQualifiedName: `${kind}/${name}` }];
}

function uriOf({ briefing }: CheckReport, slot: string): string {
  return `${encodeURIComponent(briefing.id)}/${encodeURIComponent(slot)}.md`;
}

function instantOf(checked: string): string {
  return checked.length === 10 ? `${checked}T00:00:00Z` : checked;
}
