import type { JudgementRow, Likelihood } from '../../document/block.ts';
import { labelsFor } from '../../document/labels-for.ts';
import { wordedLanguages } from '../../document/worded-languages.ts';
import {
  icd203,
  likelihoodAt,
  likelihoodOf,
  likelihoodScaleNamed,
  likelihoodScales,
  likelihoodTerms,
} from '../../judgements/likelihood-scales.ts';
import type { LikelihoodScale } from '../../judgements/likelihood-scales.ts';
import { likelihoodsNamed } from '../../terms/house-terms-in.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { shortened } from '../../text/shortened.ts';
import type { Fence, FenceKind } from './fence-kind.ts';
import { reportEmpty, reportMisplaced } from './fence-kind.ts';
import type { Reading } from './reading.ts';
import { flow } from './slot-inlines.ts';

const percent = /^(?<value>\d{1,3}(?:\.\d+)?)\s?%$/u;
const levels = ['high', 'moderate', 'low'] as const;

/** `::: judgement {likelihood="likely" scale="ICD 203" confidence=low}`: the claim, then what it rests on. */
export const judgement: FenceKind = {
  titled: false,
  attributes: ['likelihood', 'scale', 'confidence'],
  read(fence, reading) {
    const blocks = reading.blocks(fence.placed);
    const claim = blocks.find((block) => block.kind === 'paragraph');
    if (claim === undefined) {
      reportEmpty('claim in its first paragraph', fence, reading);
      return blocks;
    }
    const rest = blocks.filter((block) => block !== claim);
    const others = rest.filter((block) => block.kind !== 'paragraph');
    if (others.length > 0)
      reportMisplaced('a paragraph with the claim and paragraphs with its basis', fence, reading);
    const likelihood = readLikelihood(fence, reading);
    const confidence = readConfidence(fence, reading);
    const row: JudgementRow = {
      ...(likelihood && { likelihood }),
      claim: claim.content,
      ...(confidence && { confidence }),
      basis: flow(rest),
      from: reading.origin(fence.line),
    };
    return [{ kind: 'judgements', rows: [row], from: reading.origin(fence.line) }, ...others];
  },
};

/** The scale that a fence names, ICD 203 where it names none, undefined (with a finding) where nobody knows it. */
export function namedScale(
  name: string | undefined,
  line: number,
  reading: Reading,
): LikelihoodScale | undefined {
  if (name === undefined) return icd203;
  const scale = likelihoodScaleNamed(name);
  if (scale === undefined) {
    const names = likelihoodScales.map((one) => one.name);
    reading.report(
      {
        rule: 'likelihood-scale',
        severity: 'error',
        message: `There is no scale “${shortened(name)}”.${didYouMean(name, names)}`,
        found: shortened(name),
        allowed: names.join(', '),
        ...nearestFix(name, names),
      },
      line,
    );
  }
  return scale;
}

function readLikelihood(fence: Fence, reading: Reading): Likelihood | undefined {
  const written = fence.attributes.get('likelihood');
  const scale = namedScale(fence.attributes.get('scale'), fence.line, reading);
  if (written === undefined || scale === undefined) return undefined;
  const value = percent.exec(written.trim())?.groups?.['value'];
  const found = value === undefined ? likelihoodNamed(scale, written) : likelihoodAt(scale, Number(value));
  if (found === undefined) reportUnknown(written, scale, fence, reading);
  return found;
}

/** A term as its scale writes it, or in a language of the house, in which a template prints it. */
function likelihoodNamed(scale: LikelihoodScale, written: string): Likelihood | undefined {
  const terms = [written, ...likelihoodsNamed(written)];
  return terms.map((term) => likelihoodOf(scale, term)).find((found) => found !== undefined);
}

function reportUnknown(written: string, scale: LikelihoodScale, fence: Fence, reading: Reading): void {
  const terms = likelihoodTerms(scale);
  reading.report(
    {
      rule: 'likelihood-term',
      severity: 'error',
      message: `${scale.name} has no “${shortened(written)}”.${didYouMean(written, terms)} Its terms are: ${terms.join(', ')}.`,
      found: shortened(written),
      allowed: terms.join(', '),
      ...nearestFix(written, terms),
    },
    fence.line,
  );
}

function readConfidence(fence: Fence, reading: Reading): JudgementRow['confidence'] {
  const written = fence.attributes.get('confidence')?.toLowerCase();
  if (written === undefined) return undefined;
  const level = levels.find((one) => one === written) ?? levelNamed(written);
  if (level !== undefined) return level;
  reading.report(
    {
      rule: 'confidence-level',
      severity: 'error',
      message: `Confidence is high, moderate or low, not “${shortened(written)}”.${didYouMean(written, levels)}`,
      found: shortened(written),
      allowed: levels.join(', '),
      ...nearestFix(written, levels),
    },
    fence.line,
  );
  return undefined;
}

function levelNamed(written: string): JudgementRow['confidence'] {
  const labels = wordedLanguages.map(labelsFor);
  return levels.find((level) => labels.some((one) => one[level] === written));
}
