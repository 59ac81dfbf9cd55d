import { formatNumber } from '../facts/format-quantity.ts';
import { done, refused } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { readHeaders } from './csv-headers.ts';
import { csvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { factHeaders, readFactRow } from './fact-rows.ts';
import { createIntakeContext } from './intake-context.ts';
import type { IntakeContext } from './intake-context.ts';
import type { Intake, IntakeRecord, IntakeRequest } from './intake.ts';
import { intakeLimits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { isDeskFile, readBriefings, readDesk } from './read-desk.ts';
import { readFacts } from './read-facts.ts';
import { readJson } from './read-json.ts';
import { readSources } from './read-sources.ts';
import { readSourceRow, sourceHeaders } from './source-rows.ts';
import { withColumns } from './with-columns.ts';

/**
 * Reads a file of facts, of sources, of drafts or of a whole desk. All of it or nothing: with one error the outcome is a failure
 * `bad-input` with up to 200 findings, each of which names the row or the path, the field, what was found and what is
 * allowed. JSON may hold a whole desk, a list or a single one; sources may be CSL-JSON. A file that
 * is asked for as a desk and is none is read as facts, so that facts can be exported without a desk.
 */
export function parseIntake(request: IntakeRequest): Outcome<Intake> {
  const text = decodeText(request.content, request.fileName);
  if (!text.ok) return text;
  const context = createIntakeContext(request);
  const intake =
    request.format === 'csv'
      ? fromTable(text.value, request, context)
      : fromJson(text.value, request, context);
  return intake.ok ? finish(intake.value, context) : intake;
}

function finish(intake: Intake, { fileName, findings }: IntakeContext): Outcome<Intake> {
  const count = findings.errorCount();
  if (count === 0) return done(intake, findings.all());
  const errors = findings.errors();
  const how = count === 1 ? 'one error' : `${formatNumber(count, 'en')} errors`;
  const message = `${fileName} was not read: ${how}, and nothing was taken over. Correct what is named, and add it again.`;
  return refused('bad-input', message, errors);
}

function fromTable(text: string, request: IntakeRequest, context: IntakeContext): Outcome<Intake> {
  const { kind, fileName, columns } = request;
  if (kind === 'briefing') return noTableOfDrafts(fileName);
  const read = readCsv(text, fileName);
  if (!read.ok) return read;
  const { table, fields } =
    columns === undefined
      ? { table: read.value, fields: read.value.headers }
      : withColumns(read.value, columns);
  const isFact = kind !== 'source';
  const headers = readHeaders(fields, isFact ? factHeaders : sourceHeaders, fileName);
  context.findings.add(headers.findings);
  if (headers.findings.length > 0) return done(emptyIntake);
  const records = csvRecords(table, headers, fileName, isFact ? readFactRow : readSourceRow);
  return done(readRecords(records, kind, context));
}

function fromJson(text: string, request: IntakeRequest, context: IntakeContext): Outcome<Intake> {
  const { kind, format, fileName } = request;
  if (format === 'jsonl') {
    const records = jsonLines(text, context);
    return records.length > intakeLimits.rows ? tooMany(fileName) : done(readRecords(records, kind, context));
  }
  const json = readJson(text, fileName);
  if (!json.ok) return json;
  const size = largestList(json.value);
  if (size > intakeLimits.rows) return tooMany(fileName);
  if (isDeskFile(json.value)) return done(readDesk(json.value, context));
  const place = { file: fileName };
  const list: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  const isList = Array.isArray(json.value);
  const records = list.map((value, index): IntakeRecord => ({
    value,
    place,
    path: isList ? `[${index}]` : '',
  }));
  return done(readRecords(records, kind, context));
}

/** Up to one record more than a file may have; lines that are not JSON are findings. */
function jsonLines(text: string, { fileName, findings }: IntakeContext): readonly IntakeRecord[] {
  const records: IntakeRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const value = readJson(line, fileName, row);
    if (value.ok) records.push({ value: value.value, place: { file: fileName, row }, path: '' });
    else findings.add(value.failure.findings);
    if (records.length > intakeLimits.rows) break;
  }
  return records;
}

function readRecords(
  records: readonly IntakeRecord[],
  kind: IntakeRequest['kind'],
  context: IntakeContext,
): Intake {
  if (kind === 'source') return { ...emptyIntake, sources: readSources(records, context) };
  if (kind === 'briefing') return { ...emptyIntake, briefings: readBriefings(records, context) };
  const { facts, madeSources } = readFacts(records, context);
  return { ...emptyIntake, facts, sources: madeSources };
}

const emptyIntake: Intake = { kinds: [], sources: [], facts: [], briefings: [] };

function largestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.length;
  return Math.max(0, ...Object.values(value).map((part) => (Array.isArray(part) ? part.length : 0)));
}

function tooMany<T>(fileName: string): Outcome<T> {
  const most = formatNumber(intakeLimits.rows, 'en');
  const message = `${fileName} was not read: it has more than ${most} entries. Split it into several files.`;
  return refused('bad-input', message, [
    {
      rule: 'too-many-rows',
      severity: 'error',
      message,
      place: { file: fileName },
      allowed: `at most ${most}`,
    },
  ]);
}

function noTableOfDrafts(fileName: string): Outcome<Intake> {
  return refused('bad-input', `${fileName} was not read: a draft does not fit into a row. Write it as JSON.`);
}
