import { shortened } from '../../text/shortened.ts';
import type { Passage } from '../passage.ts';

/** What a reader acts upon: the answer of the bottom line, or a judgement with its basis. */
export interface KeyStatement {
  /** The first passage of it. */
  readonly passage: Passage;
  readonly what: 'bottom line' | 'judgement';
  /** Ids of the facts and sources that are printed or cited in it, each once. */
  readonly ids: readonly string[];
}

const kept = new WeakMap<readonly Passage[], readonly KeyStatement[]>();

/** The key statements of a document in the order of reading; the paragraphs of one box are one of them. */
export function keyStatements(passages: readonly Passage[]): readonly KeyStatement[] {
  const known = kept.get(passages) ?? find(passages);
  kept.set(passages, known);
  return known;
}

/** A statement as a finding begins with it: `The bottom line`, `The judgement “Detainees break out…”`. */
export function nameOf({ what, passage }: KeyStatement): string {
  const words = shortened(passage.text.trim().replace(/[.!]+$/u, ''));
  return what === 'bottom line' ? 'The bottom line' : `The judgement “${words}”`;
}

function find(passages: readonly Passage[]): readonly KeyStatement[] {
  const groups: Passage[][] = [];
  for (const [at, passage] of passages.entries()) {
    const before = passages[at - 1];
    if (before !== undefined && belongsTo(passage, before)) groups.at(-1)?.push(passage);
    else if (passage.isKey) groups.push([passage]);
  }
  return groups.flatMap(([passage, ...rest]) =>
    passage === undefined ? [] : [statementOf(passage, [passage, ...rest])],
  );
}

function belongsTo({ role, block }: Passage, before: Passage): boolean {
  if (role === 'basis') return before.role === 'judgement';
  const isRow = block === 'judgements' || block === 'keyed' || block === 'bottomLine';
  return role === 'judgement' && before.role === 'judgement' && !isRow && before.block === block;
}

function statementOf(passage: Passage, all: readonly Passage[]): KeyStatement {
  const sentences = all.flatMap((one) => one.sentences);
  const ids = sentences.flatMap(({ values, cited }) => values.concat(cited));
  const what = passage.role === 'bottom-line' ? 'bottom line' : 'judgement';
  return { passage, what, ids: [...new Set(ids)] };
}
