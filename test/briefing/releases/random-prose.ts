import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { Random } from './random.ts';

/** A word of prose, what its sentence cites, and how the paragraph was marked by hand. */
export interface ProseWord {
  readonly word: string;
  readonly cites: readonly string[];
  readonly mark?: string;
}

export interface RandomProse {
  readonly text: string;
  readonly words: readonly ProseWord[];
}

interface Material {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly labels: readonly string[];
}

/** Prose with citations and values in paragraphs, lists, tables, quotations and boxes. */
export function randomProse(random: Random, material: Material): RandomProse {
  const words: ProseWord[] = [];
  const write = (mark?: string): string => sentence(random, material, { words, mark });
  const blocks = Array.from({ length: random.below(5) }, () => block(random, material, write));
  return { text: blocks.join('\n\n'), words };
}

function block(random: Random, { labels }: Material, write: (mark?: string) => string): string {
  const some = (): string => Array.from({ length: 1 + random.below(3) }, () => write()).join(' ');
  switch (random.below(7)) {
    case 0:
      return `- ${some()}\n- ${some()}`;
    case 1:
      return `| What | Why |\n|--|--|\n| ${write()} | Rain. |\n| ${write()} | Sun. |`;
    case 2:
      return `::: comment Comment\n${some()}\n\n${some()}\n:::`;
    case 3:
      return `> ${write()}`;
    case 4: {
      const mark = random.pick(labels);
      return `[${mark}] ${write(mark)} ${write(mark)}`;
    }
    default:
      return some();
  }
}

interface Sentences {
  readonly words: ProseWord[];
  readonly mark: string | undefined;
}

function sentence(random: Random, { facts, sources }: Material, { words, mark }: Sentences): string {
  const word = random.word();
  const cited = random.below(3) === 0 ? [] : [random.pick([...facts, ...sources]).id];
  if (random.below(3) === 0) cited.push(random.pick(facts).id);
  words.push({ word, cites: cited, ...(mark === undefined ? {} : { mark }) });
  const value = random.below(3) === 0 ? ` by {{ facts.${random.pick(facts).id}.${field(random)} }}` : '';
  const marks = cited.length === 0 ? '' : `[${cited.map((id) => `@${id}`).join('; ')}]`;
  return `The ${random.pick([word, `**${word}**`])} is seen${value}.${marks}`;
}

function field(random: Random): string {
  return random.pick(['quantity', 'statement', 'date', 'saidBy.name', 'quantity.number']);
}
