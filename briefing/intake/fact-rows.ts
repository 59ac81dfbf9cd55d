import { weekdays } from '../facts/calendar.ts';
import { parseFactDate } from '../facts/parse-date.ts';
import { parseQuantity } from '../facts/parse-quantity.ts';
import { parseSpeaker } from '../facts/parse-speaker.ts';
import { headerNames } from './csv-headers.ts';
import { filled, noHeader, pick, pickWithin, readFlag } from './csv-records.ts';
import type { Cells } from './csv-records.ts';
import { nameKey } from './source-names.ts';

const plainFields = [
  'id',
  'kind',
  'statement',
  'reportedBy',
  'marking',
  'status',
  'supersededBy',
  'knownSince',
];
const moreFields = ['reviewBy', 'tags', 'remark', 'note'];

const copiedFields = [...plainFields, ...moreFields];

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

/** Where a movement goes from and to is where it takes place, unless the row says so itself. */
function placesOf(cells: Cells): readonly string[] | undefined {
  const own = (cells.get('places') ?? '').split(';').map((place) => place.trim());
  const all = [...own, cells.get('details.from') ?? '', cells.get('details.to') ?? ''];
  const places = [...new Set(all.filter((place) => place !== ''))];
  return places.length === 0 ? undefined : places;
}

/** One quantity from its number, qualifier and unit, or several in words, parted by semicolons. */
function quantitiesOf(cells: Cells): readonly unknown[] | undefined {
  const text = cells.get('quantities');
  const qualifier = cells.get('qualifier')?.toLowerCase();
  const unit = cells.get('unit');
  if (text === undefined) {
    const stray = qualifier ?? unit;
    return stray === undefined ? undefined : [filled({ qualifier, unit })];
  }
  if (text.includes(';')) return text.split(';').map((part) => part.trim());
  const quantity = parseQuantity(text);
  if (quantity === undefined) return [text];
  const said = quantity.qualifier === 'exact' ? (qualifier ?? 'exact') : quantity.qualifier;
  const other = qualifier !== undefined && qualifier !== said;
  return [
    filled({ ...quantity, qualifier: other ? `${said}, ${qualifier}` : said, unit: unit ?? quantity.unit }),
  ];
}

/** The date, held against the precision and weekday that stand beside it: a contradiction goes to the schema as it is. */
function dateOf(cells: Cells): unknown {
  const text = cells.get('date');
  if (text === undefined) return undefined;
  const date = parseFactDate(text);
  const precision = cells.get('date.precision')?.toLowerCase();
  if (date === undefined) return text;
  if (precision !== undefined && precision !== date.precision)
    return { ...date, precision: `${precision}, ${text}` };
  const named = cells.get('date.weekday');
  if (named === undefined) return date;
  const weekday = weekdays.find((each) => each.toLowerCase() === named.toLowerCase()) ?? named;
  return date.precision === 'month' ? { ...date, weekday } : `${weekday} ${text}`;
}

/** A source that says something of its own accord is no speaker besides; unnamed reports are their own speaker. */
function speakerOf(cells: Cells): unknown {
  const name = cells.get('saidBy');
  const more = pickWithin(cells, 'saidBy.');
  if (name === undefined) return more;
  if (more === undefined && isSame(name, cells.get('evidence'))) return undefined;
  const reporter = reporterOf(cells);
  const isReports = /^unnamed$/i.test(name) && reporter !== undefined && /\breports$/i.test(reporter);
  const speaker = isReports ? { name: reporter, unnamed: true } : parseSpeaker(name);
  const unnamed = readFlag(cells.get('saidBy.unnamed'));
  return filled({ ...speaker, ...more, ...(unnamed === undefined ? {} : { unnamed }) });
}

function reporterOf(cells: Cells): string | undefined {
  const reporter = cells.get('reportedBy');
  return reporter !== undefined && isSame(reporter, cells.get('evidence')) ? undefined : reporter;
}

function isSame(name: string, other: string | undefined): boolean {
  return other !== undefined && (name === other || nameKey(name) === nameKey(other));
}

function evidenceOf(cells: Cells): readonly unknown[] | undefined {
  const source = cells.get('evidence');
  const more = pickWithin(cells, 'evidence.');
  return source === undefined && more === undefined ? undefined : [filled({ source, ...more })];
}

function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d$/.test(text) ? Number(text) : text;
}
