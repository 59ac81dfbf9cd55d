import { hitIn } from '../hit-in.ts';
import { listedIds } from '../listed-ids.ts';
import { evidenceResults, proseResults } from '../quotations/quotation-results.ts';
import type { FactAndPassageRule } from '../rule.ts';

/** Words that a fact or the prose quotes and that no capture of the source holds. */
export const quotationAbsent: FactAndPassageRule = {
  id: 'quotation-absent',
  on: 'facts-and-passages',
  title: 'A quotation that its source does not hold',
  reason:
    'Quotation marks promise the source’s own words, and readers can look them up: ICD 206 asks for references that can be followed.',
  severity: 'error',
  checkFacts: (material) =>
    evidenceResults(material).flatMap(({ fact, quotation, result }) =>
      result.kind === 'absent'
        ? [
            {
              message: `Fact ${fact.id} quotes words that are not in what was captured of ${listedIds(result.sources, 'source')}. Compare them with the source and put them right, or capture the page that has them.`,
              place: { fact: fact.id, field: 'evidence' },
              found: quotation,
            },
          ]
        : [],
    ),
  checkPassage: (passage, material) =>
    proseResults(passage, material).flatMap(({ quotation, result }) =>
      result.kind === 'absent'
        ? [
            hitIn(passage, quotation, material, {
              message: `These words are quoted, and they are not in what was captured of ${listedIds(result.sources, 'source')}. Quote what the source says, or say it without quotation marks.`,
            }),
          ]
        : [],
    ),
};
