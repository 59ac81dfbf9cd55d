import type { JudgementRow } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Fact } from '../../facts/fact.ts';
import { listed } from '../../text/listed.ts';
import { shortened } from '../../text/shortened.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { placeOf } from '../hit-in.ts';
import { scalesUsed, type PlacedJudgement } from '../judgements/scales-used.ts';
import type { DocumentRule } from '../rule.ts';

/** A judgement of the desk that does not say how sure the desk is, or what it rests on. */
export const judgementWithoutBasis: DocumentRule = {
  id: 'judgement-without-basis',
  on: 'document',
  title: 'A judgement without confidence or basis',
  reason: 'ICD 203: a judgement tells how sure its authors are, and why.',
  severity: 'warning',
  check: ({ material }) => [
    ...scalesUsed(material.blocks).judgements.flatMap((judgement) => ofRow(judgement, material)),
    ...material.facts.flatMap(ofFact),
  ],
};

function ofRow({ row, ...written }: PlacedJudgement, { briefing }: CheckMaterial): readonly Hit[] {
  const claim = plainText(row.claim);
  const missing = missingIn(row.confidence, plainText(row.basis));
  if (missing.length === 0) return [];
  const message = `This judgement lacks ${listed(missing)}: “${shortened(claim)}” ${howInProse(row)}`;
  return [{ message, place: placeOf(written, briefing.template), found: claim }];
}

function howInProse({ confidence }: JudgementRow): string {
  return confidence === undefined
    ? 'Write confidence=low, moderate or high in its first line, and the reasons in a paragraph under the claim.'
    : 'Write the reasons in a paragraph under the claim.';
}

function ofFact({ id, judgement }: Fact): readonly Hit[] {
  if (judgement?.by !== 'desk') return [];
  const missing = missingIn(judgement.confidence, judgement.basis ?? '');
  if (missing.length === 0) return [];
  const message = `Judgement ${id} lacks ${listed(missing)}. Add ${missing.length === 1 ? 'it' : 'both'} to the fact.`;
  return [{ message, place: { fact: id, field: 'judgement' }, about: missing.join(' ') }];
}

function missingIn(confidence: string | undefined, basis: string): readonly string[] {
  return [
    ...(confidence === undefined ? ['a level of confidence'] : []),
    ...(basis.trim() === '' ? ['a basis'] : []),
  ];
}
