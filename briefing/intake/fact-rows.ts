import { weekdayOf, weekdays } from '../facts/calendar.ts';
import { parseFactDate } from '../facts/parse-date.ts';
import { parseQuantity } from '../facts/parse-quantity.ts';
import { parseSpeaker } from '../facts/parse-speaker.ts';
import { headerNames } from './csv-headers.ts';
import { filled, noHeader, pick, pickWithin, readFlag } from './csv-records.ts';
import type { Cells } from './csv-records.ts';
import { splitFromTitle } from '../facts/split-locator.ts';
import { nameKey } from './source-names.ts';

const copiedFields =
  'id kind statement reportedBy marking status supersededBy knownSince reviewBy tags remark note'.split(' ');

/** The columns of a table of facts. */
export const factHeaders = headerNames(
  {
    ...Object.fromEntries(copiedFields.map((field) => [field, ''])),
    reportedBy: 'reporter',
    marking: 'tlp',
    tags: 'tag',
    places: 'place',
    date: 'eventDate when',
    'date.precision': 'precision',
    'date.weekday': 'weekday',
    quantities: 'quantity number figure',
    qualifier: '',
    unit: '',
    'details.from': 'fromPlace',
    'details.to': 'toPlace',
    saidBy: 'whoSaidIt saidByName speaker',
    'saidBy.role': '',
    'saidBy.shortName': '',
    'saidBy.on': '',
    'saidBy.unnamed': '',
    evidence: 'citedIn source evidenceSource',
    'evidence.locator': 'locator',
    'evidence.quotation': 'quotation',
    credibility: '',
    'judgement.by': '',
    'judgement.scale': '',
    'judgement.likelihood': 'likelihood',
    'judgement.confidence': 'confidence',
    'judgement.basis': 'basis',
  },
  true,
);

/** What a row of a table of facts says, in the form that the schema of facts reads. */
export function readFactRow(cells: Cells): Readonly<Record<string, unknown>> {
  return filled({
    ...pick(cells, copiedFields),
    ...pickStray(cells),
    places: placesOf(cells),
    quantities: quantitiesOf(cells),
    date: dateOf(cells),
    saidBy: speakerOf(cells),
    reportedBy: reporterOf(cells),
    evidence: evidenceOf(cells),
    credibility: numberOf(cells.get('credibility')),
    details: pickWithin(cells, 'details.'),
    judgement: pickWithin(cells, 'judgement.'),
  });
}

/** A cell under no header stands for itself, so that the schema refuses it and nothing is lost. */
function pickStray(cells: Cells): Readonly<Record<string, unknown>> | undefined {
  const stray = pickWithin(cells, noHeader);
  return (
    stray && Object.fromEntries(Object.entries(stray).map(([column, text]) => [`${noHeader}${column}`, text]))
  );
}

/** Where a transfer goes from and to is where it takes place. */
function placesOf(cells: Cells): readonly string[] | undefined {
  const own = (cells.get('places') ?? '').split(';').map((place) => place.trim());
  const ways = cells.get('kind') === 'transfer' ? ['details.from', 'details.to'] : [];
  const all = [...own, ...ways.map((field) => cells.get(field) ?? '')];
  const places = [...new Set(all.filter((place) => place !== ''))];
  return places.length === 0 ? undefined : places;
}

/** One quantity from its number, qualifier and unit, or several in words, parted by semicolons. */
function quantitiesOf(cells: Cells): readonly unknown[] | undefined {
  const text = cells.get('quantities');
  const qualifier = cells.get('qualifier')?.toLowerCase();
  const unit = cells.get('unit');
  const stray = qualifier === undefined && unit === undefined ? [] : [filled({ qualifier, unit })];
  if (text === undefined) return stray.length === 0 ? undefined : stray;
  if (text.includes(';')) return [...text.split(';').map((part) => part.trim()), ...stray];
  return [quantityOf(text, qualifier, unit)];
}

/** A quantity in words, completed by the cells beside it; a contradiction stays for the schema to refuse. */
function quantityOf(text: string, qualifier: string | undefined, unit: string | undefined): unknown {
  const quantity = parseQuantity(text);
  if (quantity === undefined) return text;
  if (unit !== undefined && (quantity.unit ?? unit) !== unit) return beside(text, unit);
  const said = quantity.qualifier === 'exact' ? (qualifier ?? 'exact') : quantity.qualifier;
  if (qualifier !== undefined && qualifier !== said) return beside(text, qualifier);
  return filled({ ...quantity, qualifier: said, unit: unit ?? quantity.unit });
}

/** The date, held against the precision and the weekday that stand in columns of their own. */
function dateOf(cells: Cells): unknown {
  const text = cells.get('date');
  const precision = cells.get('date.precision')?.toLowerCase();
  const named = cells.get('date.weekday');
  if (text === undefined) {
    const stray = precision ?? named;
    return stray === undefined ? undefined : beside('', stray);
  }
  const date = parseFactDate(text);
  if (date === undefined) return text;
  if (precision !== undefined && precision !== date.precision) return beside(text, precision);
  if (named === undefined) return date;
  const weekday = weekdays.find((each) => each.toLowerCase() === named.toLowerCase());
  if (weekday !== undefined && date.precision === 'month') return { ...date, weekday };
  return date.precision === 'day' && weekdayOf(date.day) === weekday ? date : beside(text, named);
}

/** Two cells that contradict each other, as a text that is neither quantity nor date, for the schema to refuse and show. */
function beside(text: string, other: string): string {
  return `“${text}” beside “${other}”`;
}

/** A source that says something of its own accord is no speaker besides; unnamed reports are their own speaker. */
function speakerOf(cells: Cells): unknown {
  const name = cells.get('saidBy');
  const more = pickWithin(cells, 'saidBy.');
  if (name === undefined) return more;
  if (more === undefined && isSame(name, readIn(cells)?.source)) return undefined;
  const reporter = reporterOf(cells);
  const isReports = /^unnamed$/i.test(name) && reporter !== undefined && /\breports$/i.test(reporter);
  const speaker = isReports ? { name: reporter, unnamed: true } : parseSpeaker(name);
  const unnamed = readFlag(cells.get('saidBy.unnamed'));
  return filled({ ...speaker, ...more, ...(unnamed === undefined ? {} : { unnamed }) });
}

function reporterOf(cells: Cells): string | undefined {
  const reporter = cells.get('reportedBy');
  return reporter !== undefined && isSame(reporter, readIn(cells)?.source) ? undefined : reporter;
}

function isSame(name: string, other: string | undefined): boolean {
  return other !== undefined && (name === other || nameKey(name) === nameKey(other));
}

function evidenceOf(cells: Cells): readonly unknown[] | undefined {
  const source = readIn(cells);
  const more = pickWithin(cells, 'evidence.');
  return source === undefined && more === undefined ? undefined : [filled({ ...source, ...more })];
}

/** The source that was read, and where in it, unless a column of its own says where. */
function readIn(cells: Cells): { source: string; locator?: string } | undefined {
  const text = cells.get('evidence');
  if (text === undefined) return undefined;
  return cells.has('evidence.locator') ? { source: text } : splitFromTitle(text);
}

function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d$/.test(text) ? Number(text) : text;
}
