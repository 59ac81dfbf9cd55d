import { chartData } from '../charts/chart-data.ts';
import type { ChartSetting } from '../charts/chart-setting.ts';
import { chartNote } from '../charts/chart-note.ts';
import { chartOf } from '../charts/data/chart-of.ts';
import type { ChartMaterial } from '../charts/data/chart-material.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { Block, Figure } from '../document/block.ts';
import type { ChartOrder } from '../document/chart-order.ts';
import type { Inline } from '../document/inline.ts';
import { pictureOfSvg } from '../document/svg-picture.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { Finding } from '../outcome.ts';
import { text } from './inline-text.ts';

/** What charts are drawn from, for which page, and whose template asks for them. */
export interface ChartDrawingRequest {
  readonly material: ChartMaterial;
  readonly setting: ChartSetting;
  readonly template: string;
}

/** Draws the charts that merged blocks ask for. One that would be empty becomes a sentence. */
export function drawCharts(
  blocks: readonly Block[],
  request: ChartDrawingRequest,
): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const drawn = rewriteBlocks(blocks, {
    leave: (block) => {
      if (block.kind !== 'figure' || block.chart === undefined) return [block];
      const { chart: order, ...figure } = block;
      const result = drawOne(figure, order, request);
      findings.push(...result.findings);
      return [result.block];
    },
  });
  return { blocks: drawn, findings };
}

interface DrawnOne {
  readonly block: Block;
  readonly findings: readonly Finding[];
}

function drawOne(figure: Figure, order: ChartOrder, request: ChartDrawingRequest): DrawnOne {
  const { material, setting, template } = request;
  const { chart, remarks } = chartOf(order, material);
  const place = { template, line: order.line };
  const told = remarks.map((remark): Finding => ({ ...remark, severity: 'warning', place }));
  if (chart === undefined) {
    const empty = { rule: 'chart-empty', severity: 'warning', message: emptyMessage(order), place } as const;
    return { block: nothingToDraw(figure, setting), findings: [...told, empty] };
  }
  const { svg, width, height, description, unlabelled } = drawChart(chart, setting);
  const note = [...noteWords(chartNote(chart, setting)), ...(figure.note ?? [])];
  const block: Figure = {
    ...figure,
    picture: pictureOfSvg(svg, { width, height }),
    description,
    ...(note.length > 0 && { note }),
    data: { table: chartData(chart, setting), isPrinted: order.hasData },
  };
  const crowded = crowdedFinding(unlabelled);
  const untitled = figure.caption === undefined ? [untitledFinding(order)] : [];
  const more = [...(crowded === undefined ? [] : [crowded]), ...untitled].map((found) => ({
    ...found,
    place,
  }));
  return { block, findings: [...told, ...more] };
}

function noteWords(words: string): readonly Inline[] {
  return words === '' ? [] : [text(words)];
}

function nothingToDraw({ from }: Figure, { words }: ChartSetting): Block {
  return { kind: 'paragraph', content: [text(words.nothing)], ...(from === undefined ? {} : { from }) };
}

function emptyMessage({ kind }: ChartOrder): string {
  return `The chart “${kind}” has nothing to draw, and a sentence stands in its place. Widen the list of its facts, or ask with “if” whether there are any.`;
}

function untitledFinding({ kind }: ChartOrder): Finding {
  const message = `The chart “${kind}” has no caption. Say in “caption” what it shows: readers take the finding from there.`;
  return { rule: 'chart-caption', severity: 'warning', message };
}

function crowdedFinding(ids: readonly string[]): Finding | undefined {
  if (ids.length === 0) return undefined;
  const shown = ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and others` : ids.join(', ');
  const message = `The words beside ${shown} found no room in the chart; the table of its data has them. Draw fewer facts, or make several charts.`;
  return { rule: 'chart-crowded', severity: 'warning', message };
}
