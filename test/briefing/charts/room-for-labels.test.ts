import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../briefing/charts/data/chart-of.ts';
import { drawChart, type DrawnChart } from '../../../briefing/charts/draw-chart.ts';
import { isoDay } from '../../../briefing/charts/data/day-number.ts';
import type { Box } from '../../../briefing/charts/drawing/drawing.ts';
import { overlap } from '../../../briefing/charts/drawing/label-space.ts';
import { timeAxis } from '../../../briefing/charts/drawing/time-axis.ts';
import { builtInPlaces } from '../../../briefing/charts/places/built-in-places.ts';
import type { ChartKind } from '../../../briefing/document/chart-order.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { chartFact, materialOf, orderFor, settingFor, worldBoundaries } from './chart-desk.ts';
import { textBoxes } from './text-boxes.ts';

const quantity = fc
  .tuple(
    fc.constantFrom('', 'about ', 'at least ', 'up to '),
    fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1000, max: 9_999_999 })),
  )
  .map(([word, number]) => `${word}${number} people`);
const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-02-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  day.map((each) => each.slice(0, 4)),
);
const name = fc.constantFrom(
  'US Central Command',
  'A',
  'سعد معن',
  'an official of the prime minister’s office',
  'Ω',
);
const place = fc.constantFrom(...builtInPlaces.map((each) => each.name), 'Iraq', 'Turkey', 'Nowhere');
const fact = fc.record({ quantity, date, name, from: place, to: place, isWarning: fc.boolean() });
const facts = fc.array(fact, { minLength: 1, maxLength: 14 }).map((all): readonly Fact[] =>
  all.map((each, at) =>
    chartFact(`F${at}`, each.quantity, each.date, {
      saidBy: { name: each.name },
      statement: `${each.name} says that something of some length has happened there.`,
      kind: each.isWarning ? 'warning' : 'transfer',
      places: [each.from],
      details: { from: each.from, to: each.to },
    }),
  ),
);

describe.each(['series', 'bars', 'timeline', 'map'] as const)('whatever a %s shows', (kind) => {
  it('no words lie on others, none leave the frame, and every fact is drawn or told of', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('en-GB', 'ar'), (all, language) => {
        const drawn = drawnFrom(kind, all, language);
        if (drawn === undefined) return;
        const boxes = textBoxes(drawn.svg);
        expect(boxes.length).toBeGreaterThan(0);
        for (const [at, box] of boxes.entries()) {
          expect(box.x, box.words).toBeGreaterThanOrEqual(-0.6);
          expect(box.x + box.width, box.words).toBeLessThanOrEqual(drawn.width + 0.6);
          expect(box.y + box.height, box.words).toBeLessThanOrEqual(drawn.height + 0.6);
          for (const other of boxes.slice(at + 1))
            expect(overlap(shrunk(box), shrunk(other)), `${box.words} / ${other.words}`).toBe(false);
        }
      }),
      { numRuns: kind === 'map' ? 40 : 150 },
    );
  });
});

function drawnFrom(kind: ChartKind, all: readonly Fact[], language: string): DrawnChart | undefined {
  const boundaries = kind === 'map' ? { boundaries: worldBoundaries() } : {};
  const { chart } = chartOf(
    orderFor(
      kind,
      all.map(({ id }) => id),
    ),
    materialOf(all, boundaries),
  );
  return chart === undefined ? undefined : drawChart(chart, settingFor(language));
}

/** Lines may touch. */
function shrunk<Of extends { readonly x: number; readonly width: number }>(box: Of): Of {
  return { ...box, x: box.x + 0.5, width: Math.max(0, box.width - 1) };
}

describe('an axis of time', () => {
  it.each([
    ['2026-01-03', '2026-01-06'],
    ['2024-12-05', '2026-01-05'],
    ['2025-01-03', '2025-12-28'],
    ['2023-11-28', '2024-03-02'],
    ['1914-07-28', '1918-11-11'],
    ['1920-01-01', '2026-02-01'],
  ])('from %s to %s has several days, the year among them, each apart from the next', (from, to) => {
    const { ticks } = timeAxis({ from, to, begin: 0, end: 330, language: 'en-GB', wanted: [] });
    expect(ticks.length).toBeGreaterThan(1);
    const words = ticks.map(({ label }) => label.runs.map((run) => run.words).join(''));
    expect(words[0]).toMatch(/\b\d{4}$/u);
    const places = ticks.map(({ along, label }) => ({ along, half: label.width / 2 }));
    for (const [at, { along, half }] of places.entries()) {
      const next = places[at + 1];
      if (next !== undefined) expect(next.along - next.half - along - half).toBeGreaterThanOrEqual(8);
    }
  });
});

it('in a cloud of readings the last, the highest, the first and the lowest have words', () => {
  const cloud = Array.from({ length: 300 }, (_, at) =>
    chartFact(`F${at}`, `${1000 + (((at + 5) * 7919) % 8000)} people`, isoDay(20_000 + at)),
  );
  expect(drawnFrom('series', cloud, 'en-GB')?.unlabelled).toHaveLength(296);
});

const legendEnd = 126;
const exact = fc.uniqueArray(
  fc.record({ value: fc.integer({ min: 1, max: 60 }), day: fc.nat({ max: 40 }) }),
  {
    selector: ({ value }) => value,
    minLength: 2,
    maxLength: 18,
  },
);

it('a figure stands nearest to its own dot, or a line leads from it to that dot', () => {
  const leader = /<line x1="(?<x1>[\d.]+)" y1="(?<y1>[\d.]+)" x2="(?<x2>[\d.]+)" y2="(?<y2>[\d.]+)"/gu;
  fc.assert(
    fc.property(exact, (readings) => {
      const all = readings.map(({ value, day: on }) =>
        chartFact(`F${value}`, `${value * 100} people`, isoDay(20_000 + on)),
      );
      const svg = drawnFrom('series', all, 'en-GB')?.svg ?? '';
      const dots = [...svg.matchAll(/<circle cx="(?<x>[\d.]+)" cy="(?<y>[\d.]+)"/gu)]
        .map(({ groups = {} }) => ({ x: Number(groups['x']), y: Number(groups['y']) }))
        .filter(({ x }) => x > legendEnd)
        .toSorted((one, other) => other.y - one.y);
      const values = readings.map(({ value }) => value).toSorted((one, other) => one - other);
      const leaders = [...svg.matchAll(leader)].map(({ groups = {} }) =>
        [groups['x1'], groups['y1'], groups['x2'], groups['y2']].map(Number),
      );
      for (const box of textBoxes(svg)) {
        const own =
          dots[
            values.indexOf(Number(/^(?<figure>[\d,]+)(?:$|, )/u.exec(box.words)?.[1]?.replace(',', '')) / 100)
          ];
        if (own === undefined || box.x < legendEnd) continue;
        const away = awayFrom(box, own);
        const isLed = leaders.some(
          ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
            awayFrom(box, { x: x1, y: y1 }) < 2 && Math.hypot(x2 - own.x, y2 - own.y) < 4.5,
        );
        const isNearest = dots.every(
          (dot) => dot === own || awayFrom(box, dot) > away - 3 || touch(dot, own),
        );
        expect(isLed || (isNearest && away < 30), `${box.words} of ${values.join(' ')}`).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

interface Dot {
  readonly x: number;
  readonly y: number;
}

function awayFrom({ x, y, width, height }: Box, dot: Dot): number {
  return Math.hypot(Math.max(x - dot.x, 0, dot.x - x - width), Math.max(y - dot.y, 0, dot.y - y - height));
}

/** Dots that lie on each other can be told apart by nobody. */
function touch(one: Dot, other: Dot): boolean {
  return Math.abs(one.x - other.x) < 6 && Math.abs(one.y - other.y) < 6;
}

it('countries between which people are moved have their names, however small they are', () => {
  const moved = chartFact('F1', '5 people', '2026-01-03', { details: { from: 'Tonga', to: 'Fiji' } });
  const words = textBoxes(drawnFrom('map', [moved], 'en-GB')?.svg ?? '').map((box) => box.words);
  expect(words).toEqual(expect.arrayContaining(['TONGA', 'FIJI']));
});

it('a name stands at its place or nowhere: names of places come before counts, and none is far off', () => {
  const names = ['Baghdad', 'Ramadi', 'Mosul', 'Kirkuk', 'Erbil', 'Basra', 'Damascus', 'Aleppo', 'Raqqa'];
  const crowd = names.flatMap((from, at) =>
    [1, 2, 3].map((step) =>
      chartFact(`F${at}-${step}`, `${at * 100 + step} people`, `2026-01-0${step}`, {
        places: [from],
        details: { from, to: names[(at + step) % names.length] ?? from },
      }),
    ),
  );
  const svg = drawnFrom('map', crowd, 'en-GB')?.svg ?? '';
  const dots = [...svg.matchAll(/<circle cx="(?<x>[\d.]+)" cy="(?<y>[\d.]+)"/gu)].map(({ groups }) => groups);
  const written = textBoxes(svg).filter(({ words }) => names.includes(words));
  expect(written.length).toBeGreaterThan(6);
  for (const { x, y, width, height, words } of written) {
    const away = dots.map((dot) =>
      awayFrom({ x, y, width, height }, { x: Number(dot?.['x']), y: Number(dot?.['y']) }),
    );
    expect(Math.min(...away), words).toBeLessThan(20);
  }
});
