import { hitIn } from '../hit-in.ts';
import { differenceShown } from '../quotations/difference-shown.ts';
import { differenceFixes, differenceWords } from '../quotations/difference-words.ts';
import { evidenceResults, proseResults } from '../quotations/quotation-results.ts';
import type { FactAndPassageRule } from '../rule.ts';

/** Words that a source has in nearly the same way. */
export const quotationNear: FactAndPassageRule = {
  id: 'quotation-near',
  on: 'facts-and-passages',
  title: 'A quotation that its source has in other words',
  reason:
    'Quotation marks promise the source’s own words: one word less, a “not” or a tense, can turn what was said.',
  severity: 'warning',
  checkFacts: (material) =>
    evidenceResults(material).flatMap(({ fact, quotation, result }) =>
      result.kind === 'near'
        ? [
            {
              message: `Fact ${fact.id} does not quote ${result.source} word for word. The source ${differenceWords(result.place)}. Put in the source’s words.`,
              place: { fact: fact.id, field: 'evidence' },
              found: quotation,
              allowed: result.place.selector.exact,
              ...differenceShown(quotation, result.source, result.place),
            },
          ]
        : [],
    ),
  checkPassage: (passage, material) =>
    proseResults(passage, material).flatMap(({ quotation, result }) =>
      result.kind === 'near'
        ? [
            hitIn(passage, quotation, material, {
              message: `These words are not quoted from ${result.source} word for word. The source ${differenceWords(result.place)}. Put in the source’s words, mark what you left out by “…”, or take the quotation marks away.`,
              allowed: result.place.selector.exact,
              fixes: differenceFixes(result.place),
              ...differenceShown(quotation.words, result.source, result.place),
            }),
          ]
        : [],
    ),
};
