import type { Fact } from '../../facts/fact.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { isEstimate } from '../judgements/is-estimate.ts';
import { listedIds } from '../listed-ids.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PassageRule } from '../rule.ts';

const attributed =
  /\b(?:according to|sa(?:ys|id|y)|told|tells?|thinks?|thought|believes?|believed|argues?|argued|judges?|judged|assess(?:es|ed)?|considers?|considered|expects?|expected|warns?|warned|claims?|claimed|views?|opinion|judge?ments?|estimates?|estimated|concludes?|concluded|suggests?|suggested|fears?|feared|doubts?|doubted|maintains?|maintained|insists?|insisted|in the eyes of|analysts?|commentators?|author|(?:holds?|held|finds?|found|sees?|saw|hopes?|hoped)\sthat|writes?|wrote)\b/iu;

/** A judgement that is printed or cited in a plain sentence, as if it had been observed. */
export const judgementAsFact: PassageRule = {
  id: 'judgement-as-fact',
  on: 'passage',
  title: 'A judgement told as a fact',
  reason: 'ICD 203 parts information from judgements: readers must see whose view a statement is.',
  severity: 'warning',
  languages: ['en'],
  check: (passage, material) => {
    if (passage.role !== 'text' && passage.role !== 'bottom-line') return [];
    const facts = factsById(material.facts);
    return passage.sentences.flatMap((sentence) => {
      const behind = [...new Set([...sentence.values, ...sentence.cited])].flatMap(
        (id) => facts.get(id) ?? [],
      );
      const views = behind.filter(({ judgement }) => judgement !== undefined);
      // Where observations stand behind a sentence as well, it may tell those and cite the view beside them.
      const isView = views.length > 0 && views.length === behind.length;
      return isView && !isAttributed(sentence.text, views)
        ? [hitOf(views, { passage, sentence }, material)]
        : [];
    });
  },
};

function isAttributed(text: string, views: readonly Fact[]): boolean {
  if (attributed.test(text)) return true;
  if (views.every(({ judgement }) => judgement?.by === 'desk')) return isEstimate(text);
  const names = views.flatMap(({ saidBy }) =>
    [saidBy?.name, saidBy?.shortName].filter((name) => name !== undefined),
  );
  return names.some((name) => text.includes(name));
}

interface Within {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

function hitOf(views: readonly Fact[], { passage, sentence }: Within, material: CheckMaterial): Hit {
  const ids = views.map(({ id }) => id);
  const isOne = ids.length === 1;
  const message = `${listedIds(ids, 'judgement')} ${isOne ? 'is a judgement' : 'are judgements'}, and this sentence tells ${isOne ? 'it as a fact' : 'them as facts'}. Say in the sentence whose view it is, or move it to a judgement or reported view.`;
  return hitIn(passage, sentence, material, { message, about: ids.join(' ') });
}
