import type { QuotationInContext } from '../captures/quotation-in-context.ts';
import type { LeftOutReason } from '../drafts/select-facts.ts';
import type { Evidence, Fact, Speaker } from '../facts/fact.ts';
import type { FactDate } from '../facts/fact-date.ts';
import { formatDate } from '../facts/format-date.ts';
import { formatQuantity } from '../facts/format-quantity.ts';
import type { Quantity } from '../facts/quantity.ts';
import { gradeOf } from '../sources/grade.ts';
import { originChain, type SourcesById } from '../sources/origin.ts';
import type { Source } from '../sources/source.ts';
import { issuerOf, speakerName } from '../transforms/citations/source-names.ts';

/** A fact as its card shows it, in words. */
export interface FactOnCard {
  readonly id: string;
  /** Title of the kind: `Transfer`. */
  readonly kind: string;
  readonly statement: string;
  /** As printed: `B2`. */
  readonly grade?: string;
  readonly marking: string;
  readonly status: Fact['status'];
  readonly supersededBy?: string;
  /** Why the briefing that was asked about does not let it in. */
  readonly leftOut?: LeftOutReason;
  /** `2,225 detainees, exact` */
  readonly quantities: readonly string[];
  /** `February 2026, month known` */
  readonly when?: string;
  /** `Saad Maan, head of information` */
  readonly saidBy?: string;
  /** `The Arab Weekly, cited in a news article` */
  readonly reportedBy?: string;
  /** `likely (ICD 203), low confidence` */
  readonly judgement?: string;
  readonly evidence: readonly EvidenceOnCard[];
}

/** A piece of a fact's evidence as its card shows it. */
export interface EvidenceOnCard {
  /** Id of the source. */
  readonly source: string;
  /** Its title, or who issued it. */
  readonly title: string;
  readonly locator?: string;
  readonly quotation?: string;
  /** Where the quotation was looked for. */
  readonly capture?: CaptureOnCard;
}

/** The capture of a source in which a quotation was looked for. */
export interface CaptureOnCard {
  readonly sha256: string;
  /** `16 February 2026` */
  readonly read: string;
  /** Absent: the words are not in it. */
  readonly found?: QuotationInContext;
  /** It is a picture, or in another script: there is no knowing. */
  readonly isUnsearchable?: true;
  /** Why it could not be looked at, as a sentence. */
  readonly trouble?: string;
}

/** What a fact is described by besides itself. */
export interface CardContext {
  readonly sources: SourcesById;
  /** BCP 47 language in which numbers and dates are written. */
  readonly language: string;
  readonly kindTitle: string;
}

/** Describes a fact in words; its captures are not looked at. */
export function factOnCard(fact: Fact, { sources, language, kindTitle }: CardContext): FactOnCard {
  const grade = gradeOf(fact, sources);
  const reported = reportedBy(fact, sources);
  const { judgement, saidBy, date, supersededBy } = fact;
  return {
    id: fact.id,
    kind: kindTitle,
    statement: fact.statement,
    marking: fact.marking,
    status: fact.status,
    quantities: fact.quantities.map((quantity) => quantityWords(quantity, language)),
    evidence: fact.evidence.map((evidence) => evidenceOnCard(evidence, sources)),
    ...(grade === undefined ? {} : { grade }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(date === undefined ? {} : { when: dateWords(date, language) }),
    ...(saidBy === undefined ? {} : { saidBy: speakerWords(saidBy) }),
    ...(reported === undefined ? {} : { reportedBy: reported }),
    ...(judgement === undefined ? {} : { judgement: judgementWords(judgement) }),
  };
}

/** What a source is called in one line. */
export function sourceTitle(source: Source): string {
  return source.title ?? issuerOf(source);
}

function quantityWords(quantity: Quantity, language: string): string {
  const words = [formatQuantity(quantity, language), quantity.unit].filter(Boolean).join(' ');
  return quantity.qualifier === 'exact' ? `${words}, exact` : words;
}

const known: Readonly<Record<FactDate['precision'], string>> = {
  day: '',
  month: ', month known',
  year: ', year known',
  range: '',
  phrase: '',
};

function dateWords(date: FactDate, language: string): string {
  return formatDate(date, language, 'long') + known[date.precision];
}

function speakerWords(speaker: Speaker): string {
  return [speakerName(speaker), speaker.role].filter(Boolean).join(', ');
}

function reportedBy(fact: Fact, sources: SourcesById): string | undefined {
  const [first, ...through] = originChain(fact, sources).links.map(({ source }) => source);
  if (first === undefined) return undefined;
  return [issuerOf(first), ...through.map((source) => `cited in ${throughWords(source)}`)].join(', ');
}

function throughWords(source: Source): string {
  return (
    source.originator ??
    source.author ??
    (/^[aeiou]/u.test(source.type) ? `an ${source.type}` : `a ${source.type}`)
  );
}

function judgementWords({ likelihood, scale, confidence }: NonNullable<Fact['judgement']>): string {
  const likely = likelihood === undefined || scale === undefined ? likelihood : `${likelihood} (${scale})`;
  const sure = confidence === undefined ? undefined : `${confidence} confidence`;
  return [likely, sure].filter(Boolean).join(', ') || 'a view';
}

function evidenceOnCard({ source, locator, quotation }: Evidence, sources: SourcesById): EvidenceOnCard {
  const found = sources.get(source);
  return {
    source,
    title: found === undefined ? source : sourceTitle(found),
    ...(locator === undefined ? {} : { locator }),
    ...(quotation === undefined ? {} : { quotation }),
  };
}
