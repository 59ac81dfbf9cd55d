import { plainText } from '../../document/plain-text.ts';
import type { LikelihoodScale } from '../../judgements/likelihood-scales.ts';
import type { Block } from '../../document/block.ts';
import type { Place } from '../../outcome.ts';
import type { Hit } from '../hit.ts';
import { placeOf } from '../hit-in.ts';
import { chanceWords } from '../judgements/chance-words.ts';
import { judgingSentences } from '../judgements/judging-sentences.ts';
import { rowsOf } from '../judgements/scale-terms.ts';
import { scaleOf, scalesUsed } from '../judgements/scales-used.ts';
import type { CheckedDocument, DocumentRule } from '../rule.ts';

/** Terms of both rows of a scale in one document that does not say that they mean the same. */
export const likelihoodMixedRows: DocumentRule = {
  id: 'likelihood-mixed-rows',
  on: 'document',
  title: 'Terms of both rows of a scale',
  reason: 'ICD 203 asks for one row of terms, or for a word that both rows mean the same.',
  severity: 'warning',
  languages: ['en'],
  check: (checked) => {
    const { blocks } = checked.material;
    const scale = scaleOf(blocks);
    if (scale.bands.every(({ terms }) => terms.length < 2) || saysTheyAreTheSame(blocks)) return [];
    const used = usedTerms(checked, scale).filter(({ rows }) => rows.length === 1);
    const first = used.filter(({ rows }) => rows[0] === 0);
    const second = used.filter(({ rows }) => rows[0] === 1);
    if (first.length === 0 || second.length === 0) return [];
    const [fewer, row] = second.length <= first.length ? [second, 0] : [first, 1];
    return fewer.map((term) => hitOf(term, row, scale));
  },
};

interface UsedTerm {
  readonly words: string;
  readonly rows: readonly number[];
  readonly place: Place;
}

function usedTerms({ passages, material }: CheckedDocument, scale: LikelihoodScale): readonly UsedTerm[] {
  const { template } = material.briefing;
  const inRows = scalesUsed(material.blocks).judgements.flatMap(({ row, ...written }) =>
    row.likelihood === undefined || row.likelihood.scale !== scale.name
      ? []
      : [{ words: row.likelihood.term.toLowerCase(), place: placeOf(written, template) }],
  );
  const inProse = passages.flatMap((passage) =>
    judgingSentences(passage).flatMap(({ text }) =>
      chanceWords(text).map(({ words }) => ({ words, place: placeOf(passage, template) })),
    ),
  );
  return [...inRows, ...inProse].map(({ words, place }) => ({ words, place, rows: rowsOf(scale, words) }));
}

function hitOf({ words, place }: UsedTerm, row: number, scale: LikelihoodScale): Hit {
  const band = scale.bands.find(({ terms, forms }) => [...terms, ...forms].includes(adjectiveOf(words)));
  const other = band?.terms[row] ?? '';
  const message = `“${words}” is of one row of ${scale.name}, other terms here are of the other row, and readers may take them for different things. Write “${other}”, or say that both rows mean the same.`;
  const fixes = /(?:probably|certainly)$/u.test(words) ? [] : [{ find: words, use: other }];
  return { message, place, found: words, fixes: place.slot === undefined ? [] : fixes };
}

function adjectiveOf(words: string): string {
  return words.replace(/probably$/u, 'probable').replace(/certainly$/u, 'certain');
}

function saysTheyAreTheSame(blocks: readonly Block[]): boolean {
  const said = /\b(?:both rows|mean the same|same meaning|synonyms|used interchangeably)\b/iu;
  return blocks.some((block) => block.kind === 'scale' && said.test(plainText(block.note)));
}
