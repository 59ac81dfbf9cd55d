import { chartFacts } from '../charts/chart-facts.ts';
import { chartData } from '../charts/chart-data.ts';
import type { ChartWords } from '../charts/words/chart-words.ts';
import type { ChartSetting } from '../charts/chart-setting.ts';
import { chartNote } from '../charts/chart-note.ts';
import { chartOf } from '../charts/data/chart-of.ts';
import type { ChartRemark } from '../charts/data/chart-remark.ts';
import type { ChartMaterial } from '../charts/data/chart-material.ts';
import type { Chart } from '../charts/chart.ts';
import { fitChart, type FittedChart } from '../charts/fit-chart.ts';
import type { Block, Figure, Table } from '../document/block.ts';
import type { ChartOrder } from '../document/chart-order.ts';
import type { Inline } from '../document/inline.ts';
import { pictureOfSvg } from '../document/svg-picture.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { Finding } from '../outcome.ts';
import { inRuns, referenceTo, text } from './inline-text.ts';
import { dataHeading } from './place-chart-data.ts';
import { fillPattern } from '../text/fill-pattern.ts';

/** What charts are drawn from, for which page, and whose template asks for them. */
export interface ChartDrawingRequest {
  readonly material: ChartMaterial;
  readonly setting: ChartSetting;
  readonly template: string;
}

/** Blocks with their charts drawn. */
export interface DrawnCharts {
  readonly blocks: readonly Block[];
  /** The data of each drawn figure in its order; undefined where they are not to be printed. */
  readonly data: readonly (Table | undefined)[];
  readonly findings: readonly Finding[];
}

/** Draws the charts that merged blocks ask for. One that would be empty becomes a sentence. */
export function drawCharts(blocks: readonly Block[], request: ChartDrawingRequest): DrawnCharts {
  const findings: Finding[] = [];
  const data: (Table | undefined)[] = [];
  const drawn = rewriteBlocks(blocks, {
    leave: (block) => {
      if (block.kind !== 'figure' || block.chart === undefined) return [block];
      const { chart: order, ...figure } = block;
      const result = drawOne(figure, order, request);
      findings.push(...result.findings);
      data.push(...result.data);
      return result.blocks;
    },
  });
  return { blocks: drawn, data, findings };
}

interface DrawnOne {
  /** Several where a timeline does not fit a page. */
  readonly blocks: readonly Block[];
  /** Of each figure among the blocks. */
  readonly data: readonly (Table | undefined)[];
  readonly findings: readonly Finding[];
}

function drawOne(figure: Figure, order: ChartOrder, request: ChartDrawingRequest): DrawnOne {
  const { material, setting, template } = request;
  const { chart, remarks } = chartOf(order, material);
  const findings = (more: readonly ChartRemark[]): readonly Finding[] => {
    const place = { template, line: order.line };
    return [...remarks, ...more].map(({ rule, message }) => ({ rule, severity: 'warning', message, place }));
  };
  if (chart === undefined)
    return { blocks: [nothingToDraw(figure, setting)], data: [], findings: findings([emptyRemark(order)]) };
  const parts = fitChart(chart, setting);
  const unlabelled = parts.flatMap(({ drawn }) => drawn.unlabelled);
  const crowded = unlabelled.length > 0 ? [crowdedRemark(unlabelled, order.hasData)] : [];
  const untitled = figure.caption === undefined ? [untitledRemark(order)] : [];
  return {
    blocks: parts.map((part, at) =>
      figureOf(captioned(figure, { at, parts: parts.length }, setting), {
        part,
        whole: chart,
        order,
        setting,
      }),
    ),
    data: parts.map((part) =>
      order.hasData ? chartData(chart.kind === 'bars' ? chart : part.chart, setting) : undefined,
    ),
    findings: findings([...crowded, ...untitled]),
  };
}

interface FigureMatter {
  readonly part: FittedChart;
  /** All that was asked for: the data of bars have it. */
  readonly whole: Chart;
  readonly order: ChartOrder;
  readonly setting: ChartSetting;
}

function figureOf(figure: Figure, { part, whole, order, setting }: FigureMatter): Figure {
  const { svg, width, height, description } = part.drawn;
  const { words } = setting;
  const { hasData, line } = order;
  const isInData = hasData && whole.kind === 'bars';
  const said = chartNote(part.chart, setting) + largestOf(part.chart, whole, words);
  return {
    ...figure,
    picture: pictureOfSvg(svg, { width, height }),
    description,
    note: noteOf(drawnFrom(figure, chartFacts(isInData ? whole : part.chart)), said, { words, hasData }),
    drawn: true,
    askedOn: line,
  };
}

function largestOf(drawn: Chart, whole: Chart, words: ChartWords): string {
  if (drawn.kind !== 'bars' || whole.kind !== 'bars' || drawn.bars.length === whole.bars.length) return '';
  const counts = { count: String(drawn.bars.length), all: String(whole.bars.length) };
  return `${fillPattern(words.largest, counts)} `;
}

/** A caption says which part of the whole its picture is. */
function captioned(
  figure: Figure,
  { at, parts }: { readonly at: number; readonly parts: number },
  { words }: ChartSetting,
): Figure {
  const { caption } = figure;
  if (caption === undefined || parts === 1) return figure;
  const part = fillPattern(words.part, { part: String(at + 1), parts: String(parts) });
  return { ...figure, caption: inRuns([...caption, text(` (${part})`)]) };
}

/** Only what is drawn is cited. */
function drawnFrom(figure: Figure, drawn: ReadonlySet<string>): Figure {
  const { note = [] } = figure;
  const cited = note.map((inline) =>
    inline.kind === 'citation'
      ? { kind: inline.kind, targets: inline.targets.filter(({ id }) => drawn.has(id)) }
      : inline,
  );
  return { ...figure, note: cited };
}

/** How it is drawn, what the template says, where the facts come from, and the way to the data. */
function noteOf(
  { note = [] }: Figure,
  drawn: string,
  { words: { sources, dataBelow }, hasData }: { readonly words: ChartWords; readonly hasData: boolean },
): readonly Inline[] {
  const cited = note.filter(({ kind }) => kind === 'citation');
  const said = note.slice(0, note.length - cited.length);
  const words = said.length === 0 ? [] : [...said, text(' ')];
  const from = cited.length === 0 ? [] : [text(sources), ...cited, text(' ')];
  const way = hasData ? [referenceTo(dataHeading, dataBelow), text('.')] : [];
  return inRuns([text(drawn), ...words, ...from, ...way]);
}

function nothingToDraw({ from }: Figure, { words }: ChartSetting): Block {
  return { kind: 'paragraph', content: [text(words.nothing)], ...(from === undefined ? {} : { from }) };
}

function emptyRemark({ kind }: ChartOrder): ChartRemark {
  const message = `The chart “${kind}” has nothing to draw, and a sentence stands in its place. Widen the list of its facts, or ask with “if” whether there are any.`;
  return { rule: 'chart-empty', message };
}

function untitledRemark({ kind }: ChartOrder): ChartRemark {
  const message = `The chart “${kind}” has no caption. Say in “caption” what it shows: readers take the finding from there.`;
  return { rule: 'chart-caption', message };
}

function crowdedRemark(ids: readonly string[], hasData: boolean): ChartRemark {
  const shown = ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and others` : ids.join(', ');
  const where = hasData
    ? 'The table of its data has them.'
    : 'With “data: false”, only the description has them.';
  const message = `The words beside ${shown} found no room in the chart. ${where} Draw fewer facts, or make several charts.`;
  return { rule: 'chart-crowded', message };
}
