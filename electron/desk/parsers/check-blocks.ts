import type {
  Block,
  Cell,
  Column,
  ContentsEntry,
  JudgementRow,
  KeyedEntry,
  Likelihood,
  Row,
  SourceEntry,
} from '../../../briefing/document/block.ts';
import { chartKinds, type ChartOrder } from '../../../briefing/document/chart-order.ts';
import type { CitationTarget, Inline, NoteMark } from '../../../briefing/document/inline.ts';
import { isOutward } from '../../../briefing/document/is-outward.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import {
  absent,
  byKind,
  fields,
  list,
  maybe,
  number,
  oneOf,
  text,
  yesNo,
  type Shape,
} from './check-shape.ts';

/** A shape for every field of a type: a field that is added to the document does not compile until it is checked here. */
type ShapesOf<T> = { readonly [Name in keyof T]-?: Shape };
type OfKind<Node extends { readonly kind: string }, Kind> = Extract<Node, { readonly kind: Kind }>;
type Kinds<Node extends { readonly kind: string }> = {
  readonly [Kind in Node['kind']]: ShapesOf<Omit<OfKind<Node, Kind>, 'kind' | 'from'>>;
};

const confidence = oneOf('high', 'moderate', 'low');
const inlines: Shape = (value, depth) => list(inline)(value, depth);
const blocks: Shape = (value, depth) => list(block)(value, depth);

const origin = fields({ slot: maybe(text), line: number });
const target: ShapesOf<CitationTarget> = { id: text, locator: maybe(text), lead: maybe(text) };
const mark: ShapesOf<NoteMark> = {
  note: text,
  number,
  id: text,
  first: yesNo,
  facts: maybe(list(text)),
};

const inlineKinds: Kinds<Inline> = {
  text: {
    value: text,
    facts: maybe(list(text)),
    language: maybe(text),
    direction: maybe(oneOf('ltr', 'rtl')),
  },
  strong: { content: inlines },
  emphasis: { content: inlines },
  code: { value: text },
  link: {
    href: (value) => typeof value === 'string' && isOutward(value),
    content: inlines,
  },
  reference: { to: text, content: inlines },
  lineBreak: {},
  citation: { targets: list(fields(target)), spelledOut: maybe(yesNo), remark: maybe(inlines) },
  noteReference: { marks: list(fields(mark)) },
  grade: { value: text },
  portion: { label: text },
};
const inline = nodes(inlineKinds);

const likelihood: ShapesOf<Likelihood> = {
  scale: text,
  term: text,
  low: number,
  high: number,
  without: maybe(oneOf('low', 'high')),
};
const judgement: ShapesOf<JudgementRow> = {
  likelihood: maybe(fields(likelihood)),
  claim: inlines,
  confidence: maybe(confidence),
  basis: inlines,
  from: maybe(origin),
};
const keyed: ShapesOf<KeyedEntry> = { key: inlines, judgement: maybe(fields(judgement)), blocks };
const column: ShapesOf<Column> = {
  align: oneOf('start', 'centre', 'end'),
  share: maybe(number),
  role: maybe(oneOf('qualifier')),
};
const cell: ShapesOf<Cell> = { content: inlines, columns: number, rows: number };
const row: ShapesOf<Row> = { cells: list(fields(cell)), total: maybe(yesNo) };
const source: ShapesOf<SourceEntry> = {
  id: text,
  label: text,
  reliability: maybe(oneOf('A', 'B', 'C', 'D', 'E', 'F')),
  content: inlines,
};
const contentsEntry: ShapesOf<ContentsEntry> = { level: oneOf(1, 2, 3), to: text, content: inlines };
const picture: ShapesOf<Picture> = {
  mediaType: oneOf('image/png', 'image/jpeg', 'image/svg+xml'),
  data: text,
  width: number,
  height: number,
  fallback: absent,
};

const chartFacts = list(fields({ id: text, label: maybe(text), group: maybe(text) }));
const chart: ShapesOf<ChartOrder> = {
  kind: oneOf(...chartKinds),
  facts: chartFacts,
  ceilings: chartFacts,
  unit: maybe(text),
  from: maybe(text),
  to: maybe(text),
  countries: maybe(list(text)),
  hasData: yesNo,
  line: number,
};

const blockKinds: Kinds<Block> = {
  heading: { level: oneOf(1, 2, 3), id: text, content: inlines },
  paragraph: { content: inlines },
  list: { ordered: yesNo, start: number, items: list(blocks) },
  keyed: { ruled: yesNo, entries: list(fields(keyed)) },
  table: {
    number: maybe(number),
    caption: maybe(inlines),
    columns: list(fields(column)),
    head: list(fields(row)),
    rows: list(fields(row)),
    note: maybe(inlines),
    page: maybe(oneOf('portrait', 'landscape')),
  },
  quotation: { blocks, attribution: maybe(inlines) },
  callout: {
    look: oneOf('key-judgement', 'warning', 'comment', 'reported-view'),
    title: inlines,
    blocks,
  },
  bottomLine: {
    id: text,
    title: inlines,
    answer: inlines,
    answerFrom: maybe(origin),
    entries: list(fields(keyed)),
  },
  judgements: { rows: list(fields(judgement)) },
  scale: { scale: text, bands: list(fields({ term: text, percent: text })), note: inlines },
  sources: { summary: blocks, entries: list(fields(source)), background: list(inlines) },
  figure: {
    number: maybe(number),
    caption: maybe(inlines),
    picture: fields(picture),
    description: text,
    note: maybe(inlines),
    chart: maybe(fields(chart)),
    drawn: absent,
    askedOn: absent,
    isDecorative: maybe(yesNo),
  },
  contents: { entries: list(fields(contentsEntry)) },
  pageBreak: {},
};
const block = nodes(blockKinds, { from: maybe(origin) });

/** Whether a value is blocks of a document, and nothing else is in it. */
export const areBlocks: Shape = blocks;

/** Whether a value is the words of a paragraph, and nothing else is in it. */
export const areInlines: Shape = inlines;

function nodes(
  kinds: Readonly<Record<string, Readonly<Record<string, Shape>>>>,
  common: Readonly<Record<string, Shape>> = {},
): Shape {
  const shapes = Object.entries(kinds).map(
    ([kind, own]) => [kind, fields({ ...own, ...common, kind: text })] as const,
  );
  return byKind(Object.fromEntries(shapes));
}
