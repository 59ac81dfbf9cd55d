import { randomUUID } from 'node:crypto';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import type { CheckedSources } from '../../../briefing/contract/source-calls.ts';
import type { Intake } from '../../../briefing/intake/intake.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { knownTo } from '../intake/known-to.ts';
import { intakeRequest } from '../intake/read-intake.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

const mostNames = 200;

/** References of a file that were read and wait to be added: those of one window, the last ones alone. */
export class CheckedReferences {
  #ticket: string | undefined;
  #intake: Intake | undefined;

  /** Reads a file of sources in the parsers' child by the same rules as the command line. */
  async check(
    desk: Desk,
    content: Uint8Array,
    fileName: string,
    parsers: Pick<Parsers, 'parseIntake'>,
  ): Promise<Outcome<CheckedSources>> {
    this.#ticket = undefined;
    const known = knownTo(desk);
    if (!known.ok) return known;
    const read = await parsers.parseIntake(intakeRequest('source', fileName, content, known.value));
    if (!read.ok) return read;
    const { sources } = read.value;
    this.#intake = { kinds: [], sources, facts: [], briefings: [] };
    this.#ticket = randomUUID();
    const names = sources.slice(0, mostNames).map(sourceTitle);
    return done({ ticket: this.#ticket, count: sources.length, names, findings: read.findings });
  }

  /** Hands the checked references over, once. */
  take(ticket: string): Outcome<Intake> {
    const intake = this.#intake;
    if (intake === undefined || this.#ticket !== ticket) return referencesGone();
    this.#intake = undefined;
    this.#ticket = undefined;
    return done(intake);
  }
}

/** The refusal for references that were taken already, or never checked. */
export function referencesGone(): Outcome<never> {
  return refused(
    'bad-input',
    'These references are not at hand any more. Nothing was added. Choose the file again.',
  );
}
