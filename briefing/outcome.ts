/** How much a finding weighs: an error stops an export, a warning stops it under `--strict`, a note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding points. Every part is optional; lines, columns and rows count from 1. */
export interface Place {
  /** Id of the briefing, where the findings of several stand together. */
  readonly briefing?: string;
  readonly file?: string;
  readonly row?: number;
  readonly field?: string;
  readonly template?: string;
  readonly slot?: string;
  readonly line?: number;
  readonly column?: number;
  readonly fact?: string;
  readonly source?: string;
}

/** A way to mend a finding: on the line of its place, from its column on, the words `find` become `use`. */
export interface Fix {
  readonly find: string;
  readonly use: string;
}

/** A place in what was captured of a source. */
export interface CapturePlace {
  readonly source: string;
  /** SHA-256 of the capture. */
  readonly capture: string;
  /** UTF-16 units of the capture’s text. */
  readonly start: number;
  readonly end: number;
  /** `para. 3` */
  readonly locator?: string;
}

/** Words as they were quoted, and those of the source in their place; each at most 600 characters. */
export interface QuotedAndSaid {
  readonly quoted: string;
  readonly said: string;
}

/** What a check or a reader has to say: the rule, its weight, a sentence that tells the user what to do, and where. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  /** What stood there, shortened to 80 characters. */
  readonly found?: string;
  /** What may stand there. */
  readonly allowed?: string;
  /** What would mend it, the likeliest first. */
  readonly fixes?: readonly Fix[];
  /** Of a quotation in other words than those of its source. */
  readonly versus?: QuotedAndSaid;
  /** Where the words that it is about stand in a capture. */
  readonly captured?: CapturePlace;
  /** Ids of the facts that it is about, where only several make it. */
  readonly facts?: readonly string[];
  /** Why it matters, with the standard it comes from. */
  readonly reason?: string;
  /** What it is known by from one check to the next; a waiver names it. Absent: it cannot be waived. */
  readonly key?: string;
}

/** Why a piece of work was not done. The codes are the command line's exit codes and the window's replies. */
export type FailureCode = 'findings' | 'wrong-usage' | 'bad-input' | 'cannot-write' | 'bug';

/** A piece of work that was not done, with what stood in its way. */
export interface Failure {
  readonly code: FailureCode;
  /** What happened, what is safe, what to do. */
  readonly message: string;
  readonly findings: readonly Finding[];
}

/** The result of work that can be refused: a value with its findings, or a failure. Never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly failure: Failure };

/** An outcome that worked. */
export function done<T>(value: T, findings: readonly Finding[] = []): Outcome<T> {
  return { ok: true, value, findings };
}

/** An outcome that was refused, with the sentence for the user. */
export function refused<T>(
  code: FailureCode,
  message: string,
  findings: readonly Finding[] = [],
): Outcome<T> {
  return { ok: false, failure: { code, message, findings } };
}

/** The outcome with its findings placed more widely: what a finding says of its own place stands. */
export function placedWithin<T>(around: Place, outcome: Outcome<T>): Outcome<T> {
  return withFindings(outcome, (finding) => ({ ...finding, place: { ...around, ...finding.place } }));
}

/** The outcome with each of its findings told in another way. */
export function withFindings<T>(outcome: Outcome<T>, told: (finding: Finding) => Finding): Outcome<T> {
  if (outcome.ok) return done(outcome.value, outcome.findings.map(told));
  const { code, message, findings } = outcome.failure;
  return refused(code, message, findings.map(told));
}

/** The outcome after what was found on the way to it, whether it worked or was refused. */
export function afterFindings<T>(findings: readonly Finding[], outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return done(outcome.value, [...findings, ...outcome.findings]);
  const { code, message, findings: own } = outcome.failure;
  return refused(code, message, [...findings, ...own]);
}
