import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartOf } from '../../../briefing/charts/data/chart-of.ts';
import type { ChartMaterial } from '../../../briefing/charts/data/chart-material.ts';
import { drawChart } from '../../../briefing/charts/draw-chart.ts';
import { isPlainDrawing } from '../../../briefing/document/plain-drawing.ts';
import type { ChartOrder } from '../../../briefing/document/chart-order.ts';
import { chartFact, materialOf, orderFor, settingFor, worldBoundaries } from './chart-desk.ts';

const accept = process.env['ACCEPT'] === '1';

const saturday = { precision: 'month', month: '2026-02', weekday: 'Saturday' } as const;
const said = (name: string): { readonly saidBy: { readonly name: string } } => ({ saidBy: { name } });
const readings = [
  chartFact('T02', '150 detainees', '2026-01-21', said('US Central Command')),
  chartFact('T03', 'up to 7,000 detainees', '2026-01-21', said('US Central Command')),
  chartFact('T04', 'about 2,200 detainees', '2026-02', said('press reports')),
  chartFact('T05', '2,225 detainees', saturday, said('Maan')),
];
const qualifiers = [
  chartFact('Q1', '40 people', '2025-03-02', said('A')),
  chartFact('Q2', 'about 120 people', '2025-06-15', said('B')),
  chartFact('Q3', '150-200 people', '2025-09', said('C')),
  chartFact('Q4', 'at least 90 people', '2025-11-30', said('D & <E>')),
  chartFact('Q5', '75 people', '2025', said('F')),
  chartFact('Q6', 'up to 260 people', undefined, said('G')),
];
const arabic = readings.map((fact) => ({ ...fact, saidBy: { name: 'سعد معن' } }));
const events = [
  chartFact('W5', undefined, '2003/2014', { statement: 'The crossing at al-Qaim was a main route.' }),
  chartFact('W4', undefined, '2025-12-28', { statement: 'A breakout would threaten the region.' }),
  chartFact('W3', undefined, saturday, { statement: 'Two attackers blew themselves up.' }),
  chartFact('W1', undefined, '2026-02', { statement: 'Activity is growing in both provinces.' }),
];
const movements = [
  chartFact('T02', '150 detainees', '2026-01-21', {
    places: ['Hasakah', 'Iraq'],
    details: { from: 'Hasakah', to: 'a secure site in Iraq' },
  }),
  chartFact('T05', '2,225 detainees', saturday, {
    places: ['Syria', 'Iraq'],
    details: { from: 'Syria', to: 'Iraq' },
  }),
  chartFact('W1', undefined, '2026-02', { kind: 'warning', places: ['Nineveh', 'Anbar'] }),
  chartFact('P2', undefined, '2025', { kind: 'political', places: ['Ain al-Asad', 'Baghdad'] }),
];

interface Case {
  readonly order: ChartOrder;
  readonly material: ChartMaterial;
  readonly language?: string;
}

const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id);
const map = { boundaries: worldBoundaries() };
const cases: Readonly<Record<string, Case>> = {
  'series-under-a-ceiling': { order: orderFor('series', idsOf(readings)), material: materialOf(readings) },
  'series-of-all-qualifiers': {
    order: orderFor('series', idsOf(qualifiers)),
    material: materialOf(qualifiers),
  },
  'series-from-right-to-left': {
    order: orderFor('series', idsOf(arabic)),
    material: materialOf(arabic),
    language: 'ar',
  },
  'bars-in-groups': {
    order: orderFor(
      'bars',
      idsOf(qualifiers).map((id, at) => ({ id, label: `Name ${id}`, group: at % 2 === 0 ? 'Even' : 'Odd' })),
    ),
    material: materialOf(qualifiers),
  },
  'bars-under-a-ceiling': {
    order: orderFor('bars', ['T02', 'T04', 'T05'], { ceilings: [{ id: 'T03' }] }),
    material: materialOf(readings),
  },
  timeline: { order: orderFor('timeline', idsOf(events)), material: materialOf(events) },
  'timeline-between-days': {
    order: orderFor('timeline', idsOf(events), { from: '2025-12-01', to: '2026-03-31' }),
    material: materialOf(events),
  },
  map: { order: orderFor('map', idsOf(movements)), material: materialOf(movements, map) },
  'map-from-right-to-left': {
    order: orderFor('map', idsOf(movements)),
    material: materialOf(movements, { ...map, language: 'ar' }),
    language: 'ar',
  },
};

test.each(Object.entries(cases))('%s is drawn as it was reviewed', (name, { order, material, language }) => {
  const { chart } = chartOf(order, material);
  if (chart === undefined) return expect.fail('nothing was drawn');
  const { svg, width, height, unlabelled } = drawChart(chart, settingFor(language));
  expect(unlabelled).toEqual([]);
  expect(isPlainDrawing(svg)).toBe(true);
  expect(svg).toContain(`width="${width}" height="${height}"`);
  const path = join(import.meta.dirname, 'cases', `${name}.svg`);
  if (accept) writeFileSync(path, svg);
  expect(svg).toBe(readFileSync(path, 'utf8'));
});
