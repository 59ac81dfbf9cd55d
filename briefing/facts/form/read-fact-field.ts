import type { Evidence, Fact, FactJudgement, Speaker } from '../fact.ts';
import { parseQuantity } from '../parse-quantity.ts';
import { parseSpeaker } from '../parse-speaker.ts';
import type { Quantity } from '../quantity.ts';
import type { EvidenceForm, FactForm, JudgementForm, QuantityForm, SpeakerForm } from './fact-form.ts';
import { readDate, readDay } from './read-day.ts';
import type { Reading } from './reading.ts';
import { nothing, read, wrong } from './reading.ts';

/** A field of the form that every kind has. */
export type CommonField = Exclude<keyof FactForm, 'details'>;

type Readers = {
  readonly [Field in CommonField]: (text: FactForm[Field], fact: Fact) => Reading<Fact[Field]>;
};

const readers: Readers = {
  statement: (text) =>
    text.trim() === '' ? wrong('Write the statement: a fact cannot be without one.') : read(text.trim()),
  quantities: (rows) => readAll(rows, readQuantity),
  date: readDate,
  places: (names) => read(tidied(names)),
  saidBy: (speaker, fact) => readSpeaker(speaker, fact.saidBy),
  reportedBy: readText,
  evidence: (rows) => readAll(rows, readEvidence),
  credibility: (text) => (text === '' ? nothing : read(Number(text) as NonNullable<Fact['credibility']>)),
  marking: readText,
  status: (status) => read(status),
  knownSince: readDay,
  reviewBy: readDay,
  tags: (names) => read(tidied(names)),
  judgement: readJudgement,
  remark: readText,
  note: readText,
};

/** Reads one field of a form as what the fact would hold; whether the desk may hold it is asked elsewhere. */
export function readFactField<Field extends CommonField>(
  field: Field,
  form: FactForm,
  fact: Fact,
): Reading<Fact[Field]> {
  return readers[field](form[field], fact);
}

/** All fields of the form that every kind has. */
export const commonFields = Object.keys(readers) as readonly CommonField[];

function readText(text: string): Reading<string> {
  const trimmed = text.trim();
  return trimmed === '' ? nothing : read(trimmed);
}

function tidied(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** Rows in which nothing stands are left out. */
function readAll<Row, T>(rows: readonly Row[], readRow: (row: Row) => Reading<T>): Reading<readonly T[]> {
  const values: T[] = [];
  for (const [index, row] of rows.entries()) {
    const reading = readRow(row);
    if (reading.is === 'wrong')
      return rows.length === 1 ? reading : wrong(`No. ${index + 1}: ${reading.error}`);
    if (reading.is === 'value') values.push(reading.value);
  }
  return read(values);
}

/** A number with its words; words typed into the number count for more than what is chosen beside it. */
function readQuantity({ qualifier, number, to, unit }: QuantityForm): Reading<Quantity> {
  if (number.trim() === '') {
    return to.trim() === '' && unit.trim() === '' ? nothing : wrong('Write the number, or take it out.');
  }
  const typed = parseQuantity(number);
  if (typed === undefined) return wrong(numberHelp(number));
  const words = unit.trim() === '' ? typed.unit : unit.trim();
  const named = words === undefined ? {} : { unit: words };
  if (typed.qualifier === 'range' || (typed.qualifier !== 'exact' && qualifier === 'exact'))
    return read({ ...typed, ...named });
  if (qualifier !== 'range') return read({ qualifier, value: typed.value, ...named });
  const end = parseQuantity(to);
  if (end === undefined) return wrong('Write where the range ends.');
  if (end.value <= typed.value) return wrong('Write an end that is greater than the start.');
  return read({ qualifier, value: typed.value, to: end.value, ...named });
}

function numberHelp(text: string): string {
  const cut = /^(\d{1,3})[.,](\d{1,3})$/.exec(text.trim());
  if (cut === null) return 'Write a number such as 2,225.';
  const [, whole = '', part = ''] = cut;
  return part.length === 3
    ? `Write ${whole},${part} for thousands, ${whole}.${part}0 for a fraction.`
    : `Write ${whole}${part} or ${whole}.${part}.`;
}

function readSpeaker(form: SpeakerForm, known: Speaker | undefined): Reading<Speaker> {
  const [name, role, shortName] = [form.name.trim(), form.role.trim(), form.shortName.trim()];
  if (name === '') {
    return role === '' && shortName === '' ? nothing : wrong('Write who said it, or take the role out.');
  }
  const typed = role === '' && shortName === '' && !form.unnamed ? parseSpeaker(name) : { name };
  return read({
    ...typed,
    ...(role === '' ? {} : { role }),
    ...(shortName === '' ? {} : { shortName }),
    ...(known?.on === undefined ? {} : { on: known.on }),
    ...(form.unnamed ? { unnamed: true } : {}),
  });
}

function readEvidence({ source, locator, quotation }: EvidenceForm): Reading<Evidence> {
  const [place, words] = [locator.trim(), quotation.trim()];
  if (source === '') return place === '' && words === '' ? nothing : wrong('Choose the source.');
  return read({
    source,
    ...(place === '' ? {} : { locator: place }),
    ...(words === '' ? {} : { quotation: words }),
  });
}

function readJudgement({ by, scale, likelihood, confidence, basis }: JudgementForm): Reading<FactJudgement> {
  if (by === '') return nothing;
  return read({
    by,
    ...(scale === '' ? {} : { scale }),
    ...(likelihood === '' ? {} : { likelihood }),
    ...(confidence === '' ? {} : { confidence }),
    ...(basis.trim() === '' ? {} : { basis: basis.trim() }),
  });
}
