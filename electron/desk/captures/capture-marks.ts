import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { findAtLocator, type EvidenceMark } from '../../../briefing/captures/evidence-marks.ts';
import { findQuotation, type QuotationPlace } from '../../../briefing/captures/find-quotation.ts';
import type { CaptureMarks } from '../../../briefing/contract/capture-calls.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';

/** How much text is searched for all quotations of a capture together, in UTF-16 units; about six seconds. */
const mostSearched = 100_000_000;

const searched = new WeakMap<CaptureText, Map<string, QuotationPlace | null>>();

/**
 * Where facts that rest on a source quote its capture. Looks a quotation at a time, so that other calls are answered
 * meanwhile, and once for each: what was found stays known as long as the text does.
 */
export async function captureMarks(
  capture: CaptureText,
  facts: readonly Fact[],
  source: string,
): Promise<CaptureMarks> {
  const found: EvidenceMark[] = [];
  const missing = new Set<string>();
  const unsearched = new Set<string>();
  let left = mostSearched;
  for (const { fact, quotation, locator } of quotationsOf(facts, source)) {
    const known = knownPlace(capture, quotation, locator);
    if (known === undefined && left < capture.text.length) {
      unsearched.add(fact);
      continue;
    }
    const place = known ?? search(capture, quotation, locator);
    if (known === undefined) {
      left -= capture.text.length;
      await otherCalls();
    }
    if (place === null) missing.add(fact);
    else found.push({ ...place, fact });
  }
  const marks = found.toSorted((one, other) => one.start - other.start || one.end - other.end);
  return { marks, missing: [...missing], unsearched: [...unsearched] };
}

interface Quoted {
  readonly fact: string;
  readonly quotation: string;
  readonly locator: string | undefined;
}

function quotationsOf(facts: readonly Fact[], source: string): readonly Quoted[] {
  return facts.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) =>
      one.source === source && one.quotation !== undefined
        ? [{ fact: id, quotation: one.quotation, locator: one.locator }]
        : [],
    ),
  );
}

function knownPlace(
  capture: CaptureText,
  quotation: string,
  locator: string | undefined,
): QuotationPlace | null | undefined {
  const known = searched.get(capture)?.get(keyOf(quotation, locator));
  if (known !== undefined) return known;
  const place = findAtLocator(capture, quotation, locator);
  if (place !== undefined) remember(capture, keyOf(quotation, locator), place);
  return place;
}

function search(capture: CaptureText, quotation: string, locator: string | undefined): QuotationPlace | null {
  const [place = null] = findQuotation(capture, quotation);
  remember(capture, keyOf(quotation, locator), place);
  return place;
}

function remember(capture: CaptureText, key: string, place: QuotationPlace | null): void {
  const known = searched.get(capture) ?? new Map<string, QuotationPlace | null>();
  known.set(key, place);
  searched.set(capture, known);
}

function keyOf(quotation: string, locator: string | undefined): string {
  return `${locator ?? ''}\n${quotation}`;
}

function otherCalls(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
