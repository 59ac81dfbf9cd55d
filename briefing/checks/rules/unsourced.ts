import type { Fact } from '../../facts/fact.ts';
import type { Fix } from '../../outcome.ts';
import { shortened } from '../../text/shortened.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { isEstimate } from '../judgements/is-estimate.ts';
import type { Passage, PassageRole, Sentence } from '../passage.ts';
import { claimContext } from '../prose/claim-context.ts';
import { claimIn, type Claim } from '../prose/claim-in.ts';
import { factIndex, factsLike } from '../prose/fact-index.ts';
import { coverOf } from '../prose/sentence-cover.ts';
import type { PassageRule } from '../rule.ts';

const roles: ReadonlySet<PassageRole> = new Set<PassageRole>(['text', 'bottom-line', 'reported-view']);

/**
 * A sentence with a figure, a date, or a name and what it did, with nothing behind it. What judges, asks, leads in, quotes or
 * speaks of the briefing itself needs no source; sentences under a mark of their paragraph have one.
 */
export const unsourced: PassageRule = {
  id: 'unsourced',
  on: 'passage',
  title: 'A statement without a source',
  reason:
    'Readers must be able to trace each statement: ICD 206 asks for a source reference where one is relied upon.',
  severity: 'warning',
  languages: ['en'],
  check: (passage, material) => {
    if (!roles.has(passage.role) || passage.from?.slot === undefined) return [];
    const covers = coverOf(passage, factsById(material.facts));
    return passage.sentences.flatMap((sentence, at) =>
      covers[at]?.isCovered === true ? [] : hitsIn(sentence, passage, material),
    );
  },
};

function hitsIn(sentence: Sentence, passage: Passage, material: CheckMaterial): readonly Hit[] {
  if (isEstimate(sentence.text)) return [];
  const claim = claimIn(sentence.text, claimContext(material));
  if (claim === undefined) return [];
  const like = likeliest(sentence, claim, material);
  // Who did what is known from the facts of the briefing: a sentence that sums them up may go without a mark.
  if (claim.kind === 'action' && like !== undefined) return [];
  const message = `Nothing stands behind this sentence, which ${saying(claim)}. ${advice(like)}`;
  const fixes = like === undefined ? [] : [citing(sentence, like)];
  return [hitIn(passage, sentence, material, { message, fixes })];
}

function saying({ kind, text }: Claim): string {
  switch (kind) {
    case 'figure':
      return `gives a figure (${text.trim()})`;
    case 'date':
      return `gives a date (${text})`;
    case 'action':
      return `says what somebody did (${text})`;
    case 'attribution':
      return `tells whose words these are, and not where they can be read (${shortened(text)})`;
    case 'quotation':
      return `quotes (${shortened(text)})`;
  }
}

function advice(like: Fact | undefined): string {
  return like === undefined
    ? 'Cite a fact or a source, or take it out.'
    : `Fact ${like.id} says much the same: cite it if it is meant.`;
}

/** The fact that the sentence most likely tells: one with its figure and two of its words, or with three words. */
function likeliest({ text }: Sentence, claim: Claim, { facts }: CheckMaterial): Fact | undefined {
  if (claim.kind !== 'figure') return factsLike(text, facts, 3)[0]?.fact;
  const numbers = factIndex(facts).byNumber;
  const value = Number(claim.text.replaceAll(/[^\d.]/gu, ''));
  const same = new Set(numbers.get(value));
  return factsLike(text, facts, 2).find(({ fact }) => same.has(fact))?.fact;
}

/** The mark stands after the full stop. */
function citing({ text }: Sentence, { id }: Fact): Fix {
  const last = /\S+$/u.exec(text)?.[0] ?? text;
  return { find: last, use: `${last}[@${id}]` };
}
