import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { CaptureQuotation } from '../../../briefing/captures/quotation-at.ts';
import { quotationAt } from '../../../briefing/captures/quotation-at.ts';
import type { FactBehind } from '../../../briefing/contract/source-calls.ts';
import type { EvidenceMark } from '../../../briefing/captures/evidence-marks.ts';
import type { Evidence, Fact } from '../../../briefing/facts/fact.ts';
import { formatDate } from '../../../briefing/facts/format-date.ts';
import { formatQuantity } from '../../../briefing/facts/format-quantity.ts';
import { emptyQuantity, factForm } from '../../../briefing/facts/form/fact-form.ts';
import { readFactField } from '../../../briefing/facts/form/read-fact-field.ts';
import type { Reading } from '../../../briefing/facts/form/reading.ts';
import type { Quantity } from '../../../briefing/facts/quantity.ts';
import { quantitiesAgree } from '../../../briefing/facts/quantities-agree.ts';
import { dateInWords, quantityInWords } from '../../../briefing/facts/read-from-words.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { Stretch } from './capture-pieces.ts';

/** The longest quotation that a fact may have. */
export const longestQuotation = 4000;

/** What is typed about a fact that is made from words of a capture. */
export interface FactDraft {
  readonly kind: string;
  readonly quantity: string;
  readonly unit: string;
  readonly statement: string;
  readonly saidBy: string;
  readonly date: string;
}

/** What to write instead, by the field. */
export type DraftErrors = Partial<Readonly<Record<keyof FactDraft, string>>>;

/** A draft with what the words themselves say: a quantity, its unit, a date. */
export function draftOf(capture: CaptureText, stretch: Stretch, kind: string): FactDraft {
  const { quotation = '' } = quotationAt(capture, stretch.start, stretch.end) ?? {};
  const quantity = quantityInWords(quotation);
  const date = dateInWords(quotation) ?? dateInWords(sentenceBefore(capture, stretch));
  return {
    kind,
    quantity: quantity === undefined ? '' : formatQuantity(quantity, 'en'),
    unit: quantity?.unit ?? '',
    statement: '',
    saidBy: '',
    date: date === undefined ? '' : formatDate(date, 'en', 'short').replaceAll('\u00a0', ' '),
  };
}

/** What a fact has besides what was typed: the words that were selected for it, and where they stand. */
export interface FactBasis {
  readonly id: string;
  readonly source: Source;
  /** SHA-256 of the capture in which the words are selected. */
  readonly capture: string;
  readonly quotation: CaptureQuotation;
  /** ISO 8601 day. */
  readonly knownSince: string;
}

/** The fact that a draft becomes, or what is wrong with it. */
export function factOfDraft(
  draft: FactDraft,
  basis: FactBasis,
): { readonly fact: Fact } | { readonly errors: DraftErrors } {
  const bare = bareFact(draft, basis);
  const read = readDraft(draft, bare);
  const errors = errorsIn(read);
  if (Object.keys(errors).length > 0) return { errors };
  return { fact: { ...bare, ...valuesIn(read) } };
}

/** The fact without what can be typed wrongly. */
function bareFact({ kind, statement }: FactDraft, { id, source, knownSince, ...basis }: FactBasis): Fact {
  return {
    id,
    kind,
    statement,
    quantities: [],
    places: [],
    evidence: [evidenceOf(source, basis)],
    marking: source.marking,
    status: 'current',
    knownSince,
    tags: [],
    details: {},
  };
}

function evidenceOf(
  { id }: Source,
  { capture, quotation }: Pick<FactBasis, 'capture' | 'quotation'>,
): Evidence {
  const { quotation: words, locator, prefix, suffix } = quotation;
  return {
    source: id,
    quotation: words,
    ...(locator === undefined ? {} : { locator }),
    anchor: { capture, exact: words, prefix, suffix },
  };
}

/** The typed fields as the form of a fact reads them. */
interface ReadDraft {
  readonly statement: Reading<Fact['statement']>;
  readonly quantities: Reading<Fact['quantities']>;
  readonly date: Reading<Fact['date']>;
  readonly saidBy: Reading<Fact['saidBy']>;
}

function readDraft(draft: FactDraft, bare: Fact): ReadDraft {
  const form = {
    ...factForm(bare, []),
    statement: draft.statement,
    quantities: [{ ...emptyQuantity, number: draft.quantity, unit: draft.unit }],
    date: draft.date,
    saidBy: { name: draft.saidBy, role: '', shortName: '', unnamed: false },
  };
  return {
    statement: readFactField('statement', form, bare),
    quantities: readFactField('quantities', form, bare),
    date: readFactField('date', form, bare),
    saidBy: readFactField('saidBy', form, bare),
  };
}

function errorsIn({ statement, quantities, date, saidBy }: ReadDraft): DraftErrors {
  return {
    ...(statement.is === 'wrong' ? { statement: statement.error } : {}),
    ...(quantities.is === 'wrong' ? { quantity: quantities.error } : {}),
    ...(date.is === 'wrong' ? { date: date.error } : {}),
    ...(saidBy.is === 'wrong' ? { saidBy: saidBy.error } : {}),
  };
}

function valuesIn({ statement, quantities, date, saidBy }: ReadDraft): Partial<Fact> {
  return {
    ...(statement.is === 'value' ? { statement: statement.value } : {}),
    ...(quantities.is === 'value' ? { quantities: quantities.value } : {}),
    ...(date.is === 'value' && date.value !== undefined ? { date: date.value } : {}),
    ...(saidBy.is === 'value' && saidBy.value !== undefined ? { saidBy: saidBy.value } : {}),
  };
}

/** The kind of the fact whose words stand nearest to a stretch: what stands together is mostly of one kind. */
export function nearestKind(
  stretch: Stretch,
  marks: readonly EvidenceMark[],
  facts: readonly FactBehind[],
): string | undefined {
  const distance = (mark: Stretch): number => Math.max(0, mark.start - stretch.end, stretch.start - mark.end);
  const [nearest] = marks.toSorted((one, other) => distance(one) - distance(other));
  return facts.find(({ id }) => id === nearest?.fact)?.kind;
}

/** Facts that quote the same words, or count the same: they may say it already. */
export function saidAlready(
  stretch: Stretch,
  draft: FactDraft,
  marks: readonly EvidenceMark[],
  facts: readonly FactBehind[],
): readonly string[] {
  const quoting = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const quantity = quantityInWords(`${draft.quantity} ${draft.unit}`);
  const counting =
    quantity === undefined ? [] : facts.filter((fact) => countsSame(fact.quantities, quantity));
  return [...new Set([...quoting.map(({ fact }) => fact), ...counting.map(({ id }) => id)])];
}

function countsSame(quantities: readonly Quantity[], quantity: Quantity): boolean {
  return quantities.some(
    (one) => one.unit !== undefined && quantity.unit !== undefined && quantitiesAgree(one, quantity),
  );
}

/** How far back a date is looked for. */
const nearBefore = 300;

/** The words of the paragraph before a stretch, from a whole one on: a date that stands there often holds for it. */
function sentenceBefore({ text, paragraphs }: CaptureText, { start }: Stretch): string {
  const begin = paragraphs.find((one) => one.start <= start && one.end >= start)?.start ?? start;
  const from = Math.max(begin, start - nearBefore);
  const words = text.slice(from, start);
  return from === begin ? words : words.replace(/^\S*/u, '');
}
