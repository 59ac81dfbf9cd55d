import type { Fact } from '../../facts/fact.ts';
import { formatNumber } from '../../facts/format-quantity.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { listedIds } from '../listed-ids.ts';
import type { Passage, Sentence } from '../passage.ts';
import { claimContext } from '../prose/claim-context.ts';
import { factContent } from '../prose/fact-content.ts';
import { factIndex } from '../prose/fact-index.ts';
import { figureFits } from '../prose/figure-fits.ts';
import { figuresIn, figuresInWords, type Figure } from '../prose/figures-in.ts';
import { isNearNumber } from '../prose/is-near-number.ts';
import { quotedStretches } from '../prose/quoted-stretches.ts';
import { coverOf } from '../prose/sentence-cover.ts';
import { writtenRoles } from '../prose/written-roles.ts';
import type { PassageRule } from '../rule.ts';

/**
 * A figure that was typed, in digits or (above ten) in English words, and that no fact cited in its paragraph has. Numbers that a fact has printed, quotations, dates,
 * labels, parameters, counts of the briefing’s own facts and sources, and sums, differences and shares of two cited figures fit.
 */
export const unmatchedFigure: PassageRule = {
  id: 'unmatched-figure',
  on: 'passage',
  title: 'A figure that no cited fact has',
  reason: 'A figure that differs from its source is a wrong figure, and readers find it.',
  severity: 'warning',
  check: (passage, material) => {
    if (!writtenRoles.has(passage.role) || passage.from?.slot === undefined) return [];
    const facts = factsById(material.facts);
    const covers = coverOf(passage, facts);
    const cited = [...new Set(covers.flatMap(({ ids }) => ids))].flatMap((id) => facts.get(id) ?? []);
    if (cited.length === 0) return [];
    return passage.sentences.flatMap((sentence, at) => {
      const ids = covers[at]?.ids ?? [];
      return ids.some((id) => facts.has(id)) ? hitsIn({ passage, sentence, ids, cited }, material) : [];
    });
  },
};

interface Read {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** What stands behind the sentence. */
  readonly ids: readonly string[];
  /** The facts of the paragraph. */
  readonly cited: readonly Fact[];
}

function hitsIn(read: Read, material: CheckMaterial): readonly Hit[] {
  const { sentence, passage, cited } = read;
  const text = passage.text.slice(sentence.from, sentence.to);
  const taken = [
    ...quotedStretches(text),
    ...sentence.printed.map(({ from, to }) => ({ from: from - sentence.from, to: to - sentence.from })),
  ];
  const figures = [...figuresIn(text, claimContext(material).units), ...figuresInWords(text)];
  return figures
    .filter((figure) => !taken.some(({ from, to }) => from < figure.to && to > figure.from))
    .filter((figure) => !figureFits({ figure, text, cited }, material))
    .map((figure) => hitOf(figure, read, material));
}

/** A waiver holds for the figure with what stands behind it: the same figure elsewhere may be wrong all the same. */
function hitOf(figure: Figure, { passage, sentence, ids, cited }: Read, material: CheckMaterial): Hit {
  const stretch = { from: sentence.from + figure.from, to: sentence.from + figure.to };
  const near = nearestOf(figure, cited);
  const named = listedIds(
    cited.map(({ id }) => id),
    'fact',
  );
  const message = `No fact cited here (${named}) has the figure ${figure.text}. ${adviceFor(figure, near, material)}`;
  const language = material.document.meta.language;
  const fixes = near === undefined ? [] : [{ find: figure.text, use: formatNumber(near.value, language) }];
  const about = [figure.text, ...ids.toSorted()].join(' ');
  return hitIn(passage, stretch, material, { message, fixes, about });
}

interface NearNumber {
  readonly fact: Fact;
  readonly value: number;
}

function adviceFor(figure: Figure, near: NearNumber | undefined, { facts, document }: CheckMaterial): string {
  if (near !== undefined) {
    return `Fact ${near.fact.id} has ${formatNumber(near.value, document.meta.language)}: correct it, or cite what it comes from.`;
  }
  const others = figure.values.flatMap((value) => factIndex(facts).byNumber.get(value) ?? []);
  const [other] = others;
  return other === undefined || others.length > 3
    ? 'Correct it, or cite what it comes from.'
    : `Fact ${other.id} has it: cite that too, if it is meant.`;
}

function nearestOf({ values }: Figure, cited: readonly Fact[]): NearNumber | undefined {
  for (const fact of cited) {
    const value = [...factContent(fact).numbers].find((number) =>
      values.some((one) => isNearNumber(one, number)),
    );
    if (value !== undefined) return { fact, value };
  }
  return undefined;
}
