import type { CaptureOnCard, EvidenceOnCard, FactOnCard } from '../../../briefing/cards/fact-on-card.ts';
import { factOnCard } from '../../../briefing/cards/fact-on-card.ts';
import { lookUpQuotation } from '../../../briefing/captures/look-up-quotation.ts';
import { quotationInContext } from '../../../briefing/captures/quotation-in-context.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import type { Capture, Source } from '../../../briefing/sources/source.ts';
import type { CaptureTexts } from '../captures/capture-texts.ts';
import { indexCapture } from '../checks/index-capture.ts';
import { kindsOf } from '../desk-kinds.ts';
import type { Store } from '../store/store.ts';
import { leftOutReasons } from './briefing-context.ts';

/** What a card asks for: a fact, and the briefing in which it is looked at. */
export interface CardRequest {
  readonly id: string;
  readonly briefing?: string | undefined;
}

/** Describes a fact for its card, and looks for the quotations of its evidence in their captures. */
export async function factForCard(
  store: Store,
  request: CardRequest,
  captures: Pick<CaptureTexts, 'captureText'>,
): Promise<Outcome<FactOnCard>> {
  const read = store.snapshot(() => readFact(store, request));
  if (!read.ok) return read;
  const { fact, briefing, sources, settings, kindTitle } = read.value;
  const byId = sourcesById(sources);
  const language = briefing?.language ?? settings.language;
  const card = factOnCard(fact, { sources: byId, language, kindTitle });
  const leftOut =
    briefing === undefined ? undefined : leftOutReasons([fact], { briefing, settings }).get(fact.id);
  const evidence: EvidenceOnCard[] = [];
  for (const one of card.evidence) {
    const latest = byId.get(one.source)?.captures.toSorted(byReading).at(-1);
    const capture = latest === undefined ? undefined : await lookInto(latest, one, captures);
    const day = latest === undefined ? '' : formatInstant(latest.read, language, settings.timeZone, 'long');
    evidence.push(capture === undefined ? one : { ...one, capture: { ...capture, read: day } });
  }
  return done({ ...card, evidence, ...(leftOut === undefined ? {} : { leftOut }) });
}

interface FactRead {
  readonly fact: Fact;
  readonly briefing: Briefing | undefined;
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly kindTitle: string;
}

function readFact(store: Store, { id, briefing: inside }: CardRequest): Outcome<FactRead> {
  const fact = store.facts.get(id);
  if (!fact.ok) return fact;
  if (fact.value === undefined)
    return refused('bad-input', `The fact ${id} is not on this desk. Correct the id, or add the fact.`);
  const briefing = inside === undefined ? done(undefined) : store.briefings.get(inside);
  const sources = store.sources.list();
  const settings = store.settings.get();
  const kinds = kindsOf(store);
  if (!briefing.ok) return briefing;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  if (!kinds.ok) return kinds;
  const title = kinds.value.find((kind) => kind.id === fact.value?.kind)?.schema['title'];
  return done({
    fact: fact.value,
    briefing: briefing.value,
    sources: sources.value,
    settings: settings.value,
    kindTitle: typeof title === 'string' ? title : fact.value.kind,
  });
}

function byReading(one: Capture, other: Capture): number {
  return one.read < other.read ? -1 : Number(one.read > other.read);
}

async function lookInto(
  { sha256, mediaType }: Capture,
  { quotation }: EvidenceOnCard,
  captures: Pick<CaptureTexts, 'captureText'>,
): Promise<Omit<CaptureOnCard, 'read'> | undefined> {
  if (quotation === undefined) return { sha256 };
  const text = await captures.captureText(sha256, mediaType);
  if (!text.ok) return { sha256, trouble: text.failure.message };
  const words = lookUpQuotation([{ sha256, index: await indexCapture(text.value) }], quotation);
  return 'selector' in words
    ? { sha256, found: quotationInContext(text.value, words) }
    : { sha256, ...(words.state === 'absent' ? {} : { isUnsearchable: true }) };
}
