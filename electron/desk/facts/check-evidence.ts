import type { WordsFound, WordsInPlace } from '../../../briefing/captures/capture-search.ts';
import { lookUpQuotation, type SearchedCapture } from '../../../briefing/captures/look-up-quotation.ts';
import { quotationInContext } from '../../../briefing/captures/quotation-in-context.ts';
import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import type { Evidence } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Capture } from '../../../briefing/sources/source.ts';
import type { CaptureTexts } from '../captures/capture-texts.ts';
import { indexCapture } from '../checks/index-capture.ts';
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
  const newestFirst = captures.toSorted((one, other) => (one.read < other.read ? 1 : -1));
  const [newest] = newestFirst;
  if (newest === undefined) return { state: 'no-capture' };
  if (quotation === undefined) return { state: 'no-quotation', ...placeOf(newest) };
  const looked: SearchedCapture[] = [];
  let check: EvidenceCheck = { state: 'no-capture' };
  for (const capture of newestFirst) {
    const text = await texts.captureText(capture.sha256, capture.mediaType);
    if (text.ok) looked.push({ sha256: capture.sha256, index: await indexCapture(text.value) });
    else if (looked.length > 0) continue;
    check = text.ok
      ? checkOf(lookUpQuotation(looked, quotation), looked, newestFirst)
      : { state: 'unreadable', trouble: text.failure.message, ...placeOf(capture) };
    if (check.state === 'found' && check.found?.hidden !== true) return check;
  }
  return check;
}

function checkOf(
  words: WordsFound,
  looked: readonly SearchedCapture[],
  captures: readonly Capture[],
): EvidenceCheck {
  if (!('selector' in words)) return { state: stateOf(words), ...placeOfLooked(looked[0]?.sha256, captures) };
  const { state, capture, locator, selector, differences, start, end } = words;
  const index = looked.find(({ sha256 }) => sha256 === capture)?.index;
  return {
    state: state === 'near' ? 'near' : 'found',
    ...placeOfLooked(capture, captures),
    ...(index === undefined ? {} : { found: quotationInContext(index.capture, words) }),
    ...(locator === undefined ? {} : { locator }),
    at: { start, end },
    selector,
    ...(differences.length === 0 ? {} : { differences }),
  };
}

function stateOf({ state }: Exclude<WordsFound, WordsInPlace>): EvidenceCheck['state'] {
  switch (state) {
    case 'absent':
      return 'not-found';
    case 'other-script':
      return 'translated';
    case 'no-text':
      return 'no-text';
    case 'no-capture':
    case 'unread':
      return 'no-capture';
  }
}

function placeOfLooked(
  sha256: string | undefined,
  captures: readonly Capture[],
): Pick<EvidenceCheck, 'capture' | 'read'> {
  const capture = captures.find((one) => one.sha256 === sha256);
  return capture === undefined ? {} : placeOf(capture);
}

function placeOf({ sha256, read }: Capture): Pick<EvidenceCheck, 'capture' | 'read'> {
  return { capture: sha256, read };
}
