import type { JudgementRow } from '../../document/block.ts';
import { fenced } from './containers.ts';
import { writeWords } from './paragraph.ts';

/** Judgements, each in a fence of its own: the claim, then what it rests on. */
export function writeJudgements(rows: readonly JudgementRow[]): string {
  return rows.map(writeJudgement).join('\n\n');
}

function writeJudgement({ likelihood, claim, confidence, basis }: JudgementRow): string {
  const settings = { likelihood: likelihood?.term, scale: likelihood?.scale, confidence };
  const parts = [writeWords(claim), writeWords(basis)].filter((part) => part !== '');
  return fenced('judgement', parts.join('\n\n'), { settings });
}
