import { traitWords } from './trait-words.ts';

/** Those of the lines of a group that were found, one bit each; 0 where none was. */
export type Traits = number;

type Group = keyof typeof traitWords;

/** What an English statement says of its figures, by groups of words. */
export interface StatementTraits extends Readonly<Record<Exclude<Group, 'running'>, Traits>> {
  /** True where it adds up to the day it is told: “so far”, “has received”, “had left by Friday”. */
  readonly isCumulative: boolean;
}

interface Entry {
  readonly group: Group;
  readonly bit: Traits;
  /** The words that have to follow. */
  readonly follow: readonly string[];
}

const shortestStem = 4;
const longestStem = 12;
const words = new Map<string, Entry[]>();
const stems = new Map<string, Entry>();
for (const [group, lines] of Object.entries(traitWords) as [Group, readonly string[]][])
  for (const [at, line] of lines.entries()) for (const form of line.split(' ')) keep(form, group, 1 << at);

/** Reads the traits of a statement; one in another language has none. */
export function statementTraits(statement: string): StatementTraits {
  const said =
    statement
      .toLowerCase()
      .replaceAll(numberSign, '')
      .match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? [];
  const found = { actions: 0, causes: 0, roles: 0, parts: 0, means: 0, order: 0, manner: 0, running: 0 };
  let isPerfect = false;
  for (const [at, word] of said.entries()) {
    for (const { group, bit } of entriesAt(said, at, word)) found[group] |= bit;
    if (perfects.has(word)) isPerfect ||= isFollowedByParticiple(said, at);
  }
  const { running, ...traits } = found;
  return { ...traits, isCumulative: running !== 0 || isPerfect };
}

function keep(form: string, group: Group, bit: Traits): void {
  if (form.endsWith('*')) {
    stems.set(form.slice(0, -1), { group, bit, follow: [] });
    return;
  }
  const [first = '', ...follow] = form.split('-');
  words.set(first, [...(words.get(first) ?? []), { group, bit, follow }]);
}

function entriesAt(said: readonly string[], at: number, word: string): readonly Entry[] {
  const exact = words
    .get(word)
    ?.filter(({ follow }) => follow.every((next, way) => said[at + 1 + way] === next));
  if (exact !== undefined && exact.length > 0) return exact;
  const longest = Math.min(word.length, longestStem);
  for (let length = shortestStem; length <= longest; length += 1) {
    const entry = stems.get(word.slice(0, length));
    if (entry !== undefined) return [entry];
  }
  return [];
}

const participle = /(?:ed|en|wn|ght)$|^(?:left|gone|lost|held|sent|met|come|made)$/u;
/** That of “flight no. 7”, which denies nothing. */
const numberSign = /\bno\.\s*(?=\d)/gu;
const perfects: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const notParticiple = /teen$|^(?:seven|ten|often|even|then|when|women|children)$/u;
const between: ReadonlySet<string> = new Set(['been', 'already', 'now', 'so', 'far', 'also', 'since']);

/** “Has received” and “have so far been moved”; not “has about 90 members”. */
function isFollowedByParticiple(said: readonly string[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const word = said[next] ?? '';
    if (participle.test(word)) return !notParticiple.test(word);
    if (!between.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}
