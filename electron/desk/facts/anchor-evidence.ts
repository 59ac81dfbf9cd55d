import type { CaptureSearch } from '../../../briefing/captures/capture-search.ts';
import type { Evidence, Fact, QuotationAnchor } from '../../../briefing/facts/fact.ts';
import type { CaptureLibrary } from '../checks/capture-library.ts';
import type { Store } from '../store/store.ts';

/**
 * A fact whose quotations say where they stand in a capture: as the desk has it, or as they are found in the captures that
 * are at hand. One that is not found, only nearly, or where no reader sees it, has no anchor.
 */
export function anchorEvidence(
  fact: Fact,
  store: Pick<Store, 'facts' | 'sources'>,
  library: Pick<CaptureLibrary, 'searchIn'>,
): Fact {
  const before = store.facts.get(fact.id);
  const known = before.ok ? (before.value?.evidence ?? []) : [];
  const captures = capturesBehind(fact, store, library);
  return { ...fact, evidence: fact.evidence.map((piece) => anchored(piece, known, captures)) };
}

/** A source that cannot be read has no captures here; keeping the fact says what is wrong with it. */
function capturesBehind(
  { evidence }: Fact,
  store: Pick<Store, 'sources'>,
  library: Pick<CaptureLibrary, 'searchIn'>,
): CaptureSearch {
  const sources = evidence.flatMap(({ source: id }) => {
    const source = store.sources.get(id);
    return source.ok && source.value !== undefined ? [source.value] : [];
  });
  return library.searchIn(new Map(sources.map((source) => [source.id, source])));
}

function anchored(piece: Evidence, known: readonly Evidence[], captures: CaptureSearch): Evidence {
  const { source, quotation, anchor } = piece;
  if (quotation === undefined || anchor !== undefined) return piece;
  const same = known.find((one) => one.source === source && one.quotation === quotation);
  const found = same?.anchor ?? anchorOf(captures, source, quotation);
  return found === undefined ? piece : { ...piece, anchor: found };
}

function anchorOf(captures: CaptureSearch, source: string, quotation: string): QuotationAnchor | undefined {
  const found = captures.quotation(source, quotation);
  if (!('selector' in found) || found.state === 'near' || found.hidden !== undefined) return undefined;
  return { capture: found.capture, ...found.selector };
}
