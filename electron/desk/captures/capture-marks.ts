import { setImmediate } from 'node:timers/promises';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import {
  findWhere,
  type EvidenceMark,
  type QuotationWhere,
} from '../../../briefing/captures/evidence-marks.ts';
import type { CaptureMarks } from '../../../briefing/contract/capture-calls.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { indexCapture } from '../checks/index-capture.ts';

/** How many quotations are looked for between two pauses; each takes well under a millisecond. */
const quotationsAStep = 20;

/** Where facts that rest on a source quote its capture; other calls are answered meanwhile. */
export async function captureMarks(
  capture: CaptureText,
  facts: readonly Fact[],
  source: string,
): Promise<CaptureMarks> {
  await indexCapture(capture);
  const found: EvidenceMark[] = [];
  const missing = new Set<string>();
  for (const [at, { fact, quotation, where }] of quotationsOf(facts, source).entries()) {
    const place = findWhere(capture, quotation, where);
    if (place === undefined) missing.add(fact);
    else found.push({ ...place, fact });
    if (at % quotationsAStep === quotationsAStep - 1) await setImmediate();
  }
  const marks = found.toSorted((one, other) => one.start - other.start || one.end - other.end);
  return { marks, missing: [...missing] };
}

interface Quoted {
  readonly fact: string;
  readonly quotation: string;
  readonly where: QuotationWhere;
}

function quotationsOf(facts: readonly Fact[], source: string): readonly Quoted[] {
  return facts.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) =>
      one.source === source && one.quotation !== undefined
        ? [{ fact: id, quotation: one.quotation, where: one }]
        : [],
    ),
  );
}
