import type { Finding, Place, Severity } from '../outcome.ts';
import { LiquidProblem, type Positioned } from './liquid-problem.ts';

/** Whose text a finding is about. */
export interface WrittenIn {
  readonly template?: string;
  readonly slot?: string;
}

/** A finding at a token of a template or of a slot’s prose. */
export function findingAt(
  where: WrittenIn,
  rule: string,
  message: string,
  at?: Positioned,
  severity: Severity = 'error',
): Finding {
  const [line, column] = at?.getPosition() ?? [];
  const position = line === undefined || column === undefined ? {} : { line, column };
  return { rule, severity, message, place: { ...where, ...position } };
}

/** What a problem says, as a finding; it stands at its own place, or else at the token. */
export function findingOf(
  where: WrittenIn,
  problem: LiquidProblem,
  severity: Severity = 'error',
  token?: Positioned,
): Finding {
  const finding = findingAt(where, problem.rule, problem.message, problem.at ?? token, severity);
  const { fixes, found } = problem;
  return {
    ...finding,
    ...(found === undefined ? {} : { found }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

/** Findings with the template’s name added to where they point. */
export function inTemplate(template: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const place: Place = { template, ...finding.place };
    return Object.assign({}, finding, { place });
  });
}

interface EngineError {
  readonly message: string;
  readonly token?: Positioned;
  readonly originalError?: unknown;
}

const sentences: readonly (readonly [RegExp, string, string])[] = [
  [
    /^template render limit/u,
    'time-limit',
    'Merging took longer than 4 s and was stopped. Look for a loop that repeats too often.',
  ],
  [
    /^memory alloc limit/u,
    'work-limit',
    'Merging made too many items or characters and was stopped. Look for a range or a loop that is too large.',
  ],
  [/^parse length limit/u, 'template-limit', 'The text is too long to be merged. Shorten it.'],
  [/^output .* not closed/u, 'syntax', 'This {{ has no }}. Close it.'],
  [/^tag "\{%.* not closed/u, 'syntax', 'This {% has no %}. Close it.'],
  [
    /^expected "\|" before filter/u,
    'syntax',
    'Something is left over here. Write “|” before a filter, and “==” to compare.',
  ],
  [/^expected ":" after filter name/u, 'syntax', 'Write “:” between a filter and its values.'],
  [/^invalid value expression/u, 'syntax', 'A value is missing here. Write one, such as facts or "text".'],
];

/** Says in a rule and a sentence what a name stands for that the engine did not find: `facts.T50`. */
export type ExplainName = (name: string) => readonly [string, string];

/** What the engine threw, as a finding; what is no error of the engine’s is thrown on. */
export function findingOfError(error: unknown, where: WrittenIn, explain?: ExplainName): Finding {
  if (error instanceof RangeError) return findingAt(where, 'too-deep', tooDeep);
  if (!isEngineError(error)) throw error;
  const cause = error.originalError;
  if (cause instanceof LiquidProblem) return findingOf(where, cause, 'error', error.token);
  if (cause instanceof RangeError) return findingAt(where, 'too-deep', tooDeep, error.token);
  const words = cause instanceof Error ? cause.message : error.message;
  const name = /^undefined variable: (.+)$/u.exec(words)?.[1];
  if (name !== undefined && explain !== undefined) return findingAt(where, ...explain(name), error.token);
  const [, rule, sentence] = sentences.find(([pattern]) => pattern.test(words)) ?? [];
  const message =
    sentence ?? `This cannot be read: ${words.replace(/, line:\d+, col:\d+$/u, '')}. Correct it.`;
  return findingAt(where, rule ?? 'syntax', message, error.token);
}

const tooDeep = 'This is nested too deep or grows too large to be merged. Make it simpler.';

function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && ('token' in error || 'originalError' in error);
}
