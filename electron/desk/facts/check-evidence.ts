import { quotationInContext } from '../../../briefing/captures/quotation-in-context.ts';
import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import type { Evidence } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Capture } from '../../../briefing/sources/source.ts';
import type { CaptureTexts } from '../captures/capture-texts.ts';
import type { Store } from '../store/store.ts';
import { noFact } from './no-fact.ts';

type Texts = Pick<CaptureTexts, 'captureText'>;

/** Looks for the quotations of a fact in the captures of its sources, the newest capture first. */
export async function checkEvidence(
  store: Store,
  id: string,
  texts: Texts,
): Promise<Outcome<readonly EvidenceCheck[]>> {
  const fact = store.facts.get(id);
  if (!fact.ok) return fact;
  if (fact.value === undefined) return noFact(id);
  const checks: EvidenceCheck[] = [];
  for (const evidence of fact.value.evidence) {
    const source = store.sources.get(evidence.source);
    if (!source.ok) return source;
    const { captures = [], url: address } = source.value ?? {};
    const check = await checkOne(evidence, captures, texts);
    checks.push(address === undefined ? check : { ...check, address });
  }
  return done(checks);
}

async function checkOne(
  { quotation }: Evidence,
  captures: readonly Capture[],
  texts: Texts,
): Promise<EvidenceCheck> {
  const [newest, ...older] = captures.toSorted((one, other) => (one.read < other.read ? 1 : -1));
  if (newest === undefined) return { state: 'no-capture' };
  if (quotation === undefined) return { state: 'no-quotation', ...placeOf(newest) };
  const first = await lookIn(newest, quotation, texts);
  if (first.state === 'found') return first;
  for (const capture of older) {
    const check = await lookIn(capture, quotation, texts);
    if (check.state === 'found') return check;
  }
  return first;
}

async function lookIn(capture: Capture, quotation: string, texts: Texts): Promise<EvidenceCheck> {
  const text = await texts.captureText(capture.sha256, capture.mediaType);
  if (!text.ok) return { state: 'unreadable', trouble: text.failure.message, ...placeOf(capture) };
  const found = quotationInContext(text.value, quotation);
  return found === undefined
    ? { state: 'not-found', ...placeOf(capture) }
    : { state: 'found', found, ...placeOf(capture) };
}

function placeOf({ sha256, read }: Capture): Pick<EvidenceCheck, 'capture' | 'read'> {
  return { capture: sha256, read };
}
