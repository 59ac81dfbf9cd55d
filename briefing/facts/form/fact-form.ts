import type { Fact, FactJudgement } from '../fact.ts';
import { formatCalendarDate, formatDate } from '../format-date.ts';
import { formatNumber } from '../format-quantity.ts';
import type { Qualifier, Quantity } from '../quantity.ts';
import type { DetailText } from './detail-text.ts';
import { detailText } from './detail-text.ts';
import type { KindField } from './kind-fields.ts';

/** A fact as it stands in the fields of a form: text that may be wrong, unfinished or empty. */
export interface FactForm {
  readonly statement: string;
  readonly quantities: readonly QuantityForm[];
  readonly date: string;
  readonly places: readonly string[];
  readonly saidBy: SpeakerForm;
  /** Id of a source, or empty. */
  readonly reportedBy: string;
  readonly evidence: readonly EvidenceForm[];
  readonly credibility: string;
  readonly marking: string;
  readonly status: Fact['status'];
  readonly knownSince: string;
  readonly reviewBy: string;
  readonly tags: readonly string[];
  readonly judgement: JudgementForm;
  readonly remark: string;
  readonly note: string;
  readonly details: Readonly<Record<string, DetailText>>;
}

/** A quantity as it is typed; `number` may hold words such as `about 2,200 detainees`. */
export interface QuantityForm {
  readonly qualifier: Qualifier;
  readonly number: string;
  readonly to: string;
  readonly unit: string;
}

/** Who said it, as it is typed. */
export interface SpeakerForm {
  readonly name: string;
  readonly role: string;
  readonly shortName: string;
  readonly unnamed: boolean;
}

/** A piece of evidence as it is typed; `source` is an id. */
export interface EvidenceForm {
  readonly source: string;
  readonly locator: string;
  readonly quotation: string;
}

/** A judgement as it is chosen; without `by` the fact is an observation. */
export interface JudgementForm {
  readonly by: FactJudgement['by'] | '';
  readonly scale: NonNullable<FactJudgement['scale']> | '';
  readonly likelihood: string;
  readonly confidence: NonNullable<FactJudgement['confidence']> | '';
  readonly basis: string;
}

/** A quantity nobody has typed anything into. */
export const emptyQuantity: QuantityForm = { qualifier: 'exact', number: '', to: '', unit: '' };

/** A piece of evidence nobody has typed anything into. */
export const emptyEvidence: EvidenceForm = { source: '', locator: '', quotation: '' };

/** The form of a fact as the desk has it. */
export function factForm(fact: Fact, fields: readonly KindField[]): FactForm {
  const { statement, places, tags, marking, status, reportedBy = '', remark = '', note = '' } = fact;
  return {
    statement,
    places,
    tags,
    marking,
    status,
    reportedBy,
    remark,
    note,
    quantities: fact.quantities.map(quantityForm),
    date: dateText(fact.date),
    saidBy: speakerForm(fact),
    evidence: fact.evidence.map(({ source, locator = '', quotation = '' }) => ({
      source,
      locator,
      quotation,
    })),
    credibility: fact.credibility === undefined ? '' : String(fact.credibility),
    knownSince: dayText(fact.knownSince),
    reviewBy: dayText(fact.reviewBy),
    judgement: judgementForm(fact),
    details: Object.fromEntries(
      fields.map((field) => [field.name, detailText(field, fact.details[field.name])]),
    ),
  };
}

/** A date as a field shows it, so that it is read as the same date again. */
function dateText(date: Fact['date']): string {
  if (date === undefined) return '';
  const isWordy = date.precision === 'month' && date.weekday !== undefined;
  return plainSpaces(formatDate(date, 'en', isWordy ? 'long' : 'short'));
}

function dayText(day: string | undefined): string {
  return day === undefined ? '' : plainSpaces(formatCalendarDate(day, 'en', 'short'));
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function quantityForm({ qualifier, value, to, unit = '' }: Quantity): QuantityForm {
  return {
    qualifier,
    number: formatNumber(value, 'en'),
    to: to === undefined ? '' : formatNumber(to, 'en'),
    unit,
  };
}

function speakerForm({ saidBy }: Fact): SpeakerForm {
  const { name = '', role = '', shortName = '', unnamed = false } = saidBy ?? {};
  return { name, role, shortName, unnamed };
}

function judgementForm({ judgement }: Fact): JudgementForm {
  const { by = '', scale = '', likelihood = '', confidence = '', basis = '' } = judgement ?? {};
  return { by, scale, likelihood, confidence, basis };
}
