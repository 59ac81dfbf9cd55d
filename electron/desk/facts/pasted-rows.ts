import { randomUUID } from 'node:crypto';
import type { CheckedRows } from '../../../briefing/contract/fact-calls.ts';
import type { Intake, IntakeRequest, MissingValues } from '../../../briefing/intake/intake.ts';
import type { IntakeColumns } from '../../../briefing/intake/intake-columns.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import { kindsOf } from '../desk-kinds.ts';
import { knownTo } from '../intake/known-to.ts';
import { intakeRequest } from '../intake/read-intake.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** Rows from a clipboard or a file, and how they are to be read. */
export interface RowsToCheck {
  readonly content: Uint8Array;
  readonly fileName: string;
  readonly columns: IntakeColumns | undefined;
  /** What rows without a kind are. */
  readonly kind: string | undefined;
}

/** Rows that were read and wait to be added: those of one window, the last ones alone. */
export class PastedRows {
  #ticket: string | undefined;
  #intake: Intake | undefined;

  /** Reads rows of facts in the parsers' child by the same rules as every import. */
  async check(
    desk: Desk,
    rows: RowsToCheck,
    parsers: Pick<Parsers, 'parseIntake'>,
  ): Promise<Outcome<CheckedRows>> {
    this.#ticket = undefined;
    this.#intake = undefined;
    const request = requestOf(desk, rows);
    if (!request.ok) return request;
    const read = await parsers.parseIntake(request.value);
    if (!read.ok) return read;
    const { facts, sources } = read.value;
    this.#intake = { kinds: read.value.kinds, sources, facts, briefings: [] };
    this.#ticket = randomUUID();
    const names = sources.map(sourceTitle);
    return done({ ticket: this.#ticket, facts: facts.length, sources: names, findings: read.findings });
  }

  /** Hands the checked rows over, once. */
  take(ticket: string): Outcome<Intake> {
    const intake = this.#intake;
    if (intake === undefined || this.#ticket !== ticket) {
      return refused(
        'bad-input',
        'These rows are not at hand any more. Nothing was added. Paste them again.',
      );
    }
    this.#intake = undefined;
    this.#ticket = undefined;
    return done(intake);
  }
}

function requestOf(desk: Desk, rows: RowsToCheck): Outcome<IntakeRequest> {
  const known = knownTo(desk);
  if (!known.ok) return known;
  const missing = missingOf(desk, rows.kind);
  if (!missing.ok) return missing;
  const { columns } = rows;
  return done({
    ...intakeRequest('fact', rows.fileName, rows.content, known.value),
    missing: missing.value,
    ...(columns === undefined ? {} : { columns, format: 'csv' as const }),
  });
}

function missingOf({ store }: Desk, kind: string | undefined): Outcome<MissingValues> {
  const kinds = kindsOf(store);
  if (!kinds.ok) return kinds;
  const nextIds: Record<string, string> = {};
  for (const { id } of kinds.value) {
    const next = store.facts.nextId(id);
    if (!next.ok) return next;
    nextIds[id] = next.value;
  }
  return done({ nextIds, ...(kind === undefined ? {} : { kind }) });
}
