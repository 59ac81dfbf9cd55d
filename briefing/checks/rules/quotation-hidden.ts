import type { WordsInPlace } from '../../captures/capture-search.ts';
import { hiddenReasonWords } from '../../captures/hidden-reason.ts';
import { hitIn } from '../hit-in.ts';
import { evidenceResults, proseResults } from '../quotations/quotation-results.ts';
import { capturePlace } from '../quotations/difference-shown.ts';
import type { FactAndPassageRule } from '../rule.ts';

/** Words that are in the bytes of a capture, and that no reader of the page can see. */
export const quotationHidden: FactAndPassageRule = {
  id: 'quotation-hidden',
  on: 'facts-and-passages',
  title: 'A quotation that no reader of its source can see',
  reason: 'What a page hides was not said by it: it may be left over from a draft, or put there to deceive.',
  severity: 'warning',
  checkFacts: (material) =>
    evidenceResults(material).flatMap(({ fact, quotation, result }) =>
      result.kind === 'hidden'
        ? [
            {
              message: `What fact ${fact.id} quotes cannot be seen by readers of ${result.source}: there it ${why(result.place)}. Compare it with the page.`,
              place: { fact: fact.id, field: 'evidence' },
              found: quotation,
              captured: capturePlace(result.source, result.place),
            },
          ]
        : [],
    ),
  checkPassage: (passage, material) =>
    proseResults(passage, material).flatMap(({ quotation, result }) =>
      result.kind === 'hidden'
        ? [
            hitIn(passage, quotation, material, {
              message: `These words cannot be seen by readers of ${result.source}: there they stand in a passage that ${why(result.place)}. Compare them with the page before you quote them.`,
              captured: capturePlace(result.source, result.place),
            }),
          ]
        : [],
    ),
};

function why({ hidden }: WordsInPlace): string {
  return hiddenReasonWords(hidden ?? 'not-displayed');
}
