import { describe, expect, it } from 'vitest';
import { chartData } from '../../../briefing/charts/chart-data.ts';
import { chartOf } from '../../../briefing/charts/data/chart-of.ts';
import { possibleDays } from '../../../briefing/charts/data/possible-days.ts';
import { drawChart } from '../../../briefing/charts/draw-chart.ts';
import { toldPlaces } from '../../../briefing/charts/places/told-places.ts';
import { textWidth } from '../../../briefing/style/text-width.ts';
import { isPlainDrawing } from '../../../briefing/document/plain-drawing.ts';
import { pictureOfSvg, svgOfPicture } from '../../../briefing/document/svg-picture.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import type { Place } from '../../../briefing/charts/places/place.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { chartFact, materialOf, orderFor, settingFor, worldBoundaries } from './chart-desk.ts';

const released = [
  chartFact('A1', '150 people', '2026-01-21', { places: ['Hasakah'] }),
  chartFact('A2', 'about 2,200 people', '2026-02', { places: ['Mosul'] }),
];
const withheld = chartFact('X1', '98,765 people', '2024-03-04', { places: ['Basra'] });

describe('what is known of a day is drawn and no more', () => {
  it('days of a month, none after the day on which its source was read', () => {
    const february = { precision: 'month', month: '2026-02' } as const;
    expect(possibleDays(february, '2026-02-27')).toEqual({
      earliest: '2026-02-01',
      latest: '2026-02-27',
      known: '2026-02-27',
    });
    expect(possibleDays({ ...february, weekday: 'Saturday' }, '2026-02-27')?.each).toEqual([
      '2026-02-07',
      '2026-02-14',
      '2026-02-21',
    ]);
  });

  it('a date that lies wholly after the reading is a plan, and stays', () => {
    const march = { precision: 'month', month: '2026-03' } as const;
    expect(possibleDays(march, '2026-02-27')).toEqual({ earliest: '2026-03-01', latest: '2026-03-31' });
  });

  it('a date with an open end has no place', () => {
    const since = { precision: 'phrase', phrase: 'since 2019', from: '2019' } as const;
    expect(possibleDays(since, undefined)).toBeUndefined();
    const { chart, remarks } = chartOf(
      orderFor('timeline', ['O1']),
      materialOf([chartFact('O1', undefined, since)]),
    );
    expect(chart).toBeUndefined();
    expect(remarks[0]?.message).toContain('O1 is not in the chart');
  });
});

describe('a release', () => {
  it.each(['series', 'bars', 'timeline', 'map'] as const)(
    'draws a %s as if what is withheld had never been: axis, frame and words are the same',
    (kind) => {
      const map = { boundaries: worldBoundaries() };
      const drawn = (ids: readonly string[], facts: readonly Fact[]): string => {
        const { chart } = chartOf(orderFor(kind, ids), materialOf(facts, map));
        return chart === undefined ? '' : drawChart(chart, settingFor()).svg;
      };
      const alone = drawn(['A1', 'A2'], released);
      expect(drawn(['A1', 'X1', 'A2'], released)).toBe(alone);
      expect(drawn(['A1', 'X1', 'A2'], [...released, withheld])).not.toBe(alone);
    },
  );

  it('takes along only the places that its facts name, by the names they use', () => {
    const places = [
      { name: 'Camp Nowhere', otherNames: ['Hasakah'], latitude: 1, longitude: 2 },
      { name: 'Secret depot', latitude: 3, longitude: 4 },
    ];
    expect(toldPlaces(places, released)).toEqual([{ name: 'Hasakah', latitude: 1, longitude: 2 }]);
  });
});

describe('words for those who do not see it', () => {
  it('tell every figure with its qualifier and its date, and so does the table of the data', () => {
    const { chart } = chartOf(orderFor('series', ['A1', 'A2']), materialOf(released));
    if (chart === undefined) return expect.fail('nothing was drawn');
    const { description, svg } = drawChart(chart, settingFor());
    expect(description).toBe(
      'Chart over time (people): 150, 21\u00a0January 2026 (The Example Gazette); about 2,200, February 2026 (The Example Gazette).',
    );
    expect(svg).toContain(`aria-label="${description}"`);
    const { head, rows } = chartData(chart, settingFor());
    const words = [...head, ...rows].map(({ cells }) => cells.map(({ content }) => plainText(content)));
    expect(words).toEqual([
      ['Date', 'Stated by', 'People'],
      ['21\u00a0Jan 2026', 'The Example Gazette', '', '150'],
      ['Feb 2026', 'The Example Gazette', 'about', '2,200'],
    ]);
    expect(rows[0]?.cells[0]?.content[0]).toMatchObject({ facts: ['A1'] });
  });

  it('are those of the document’s language', () => {
    const { chart } = chartOf(orderFor('series', ['A1']), materialOf(released));
    if (chart === undefined) return expect.fail('nothing was drawn');
    expect(drawChart(chart, settingFor('ar')).description).toMatch(/^رسم بياني زمني/u);
  });
});

describe('readers in grey and without all colours', () => {
  const { colours } = attacheStyle('A4');

  it('tell what is certain from what may be by lightness alone', () => {
    expect(contrast(colours.accent, colours.dataLight)).toBeGreaterThan(4.5);
    expect(contrast(colours.accent, 'FFFFFF')).toBeGreaterThan(4.5);
    expect(contrast(colours.ink, colours.track)).toBeGreaterThan(4.5);
    expect(contrast(colours.tint, colours.track)).toBeGreaterThan(1.1);
    expect(contrast('FFFFFF', colours.tint)).toBeGreaterThan(1.1);
  });

  it('see every light area inside a dark line', () => {
    const facts = [
      chartFact('B1', 'about 90 people', '2026-01'),
      chartFact('B2', '20-40 people', '2026-02-02'),
    ];
    for (const kind of ['series', 'bars'] as const) {
      const { chart } = chartOf(orderFor(kind, ['B1', 'B2']), materialOf(facts));
      if (chart === undefined) return expect.fail('nothing was drawn');
      const { svg } = drawChart(chart, settingFor());
      const light = svg.match(new RegExp(`<rect[^>]*fill="#${colours.dataLight}"[^>]*>`, 'gu')) ?? [];
      expect(light.length).toBeGreaterThan(0);
      if (kind === 'bars') for (const area of light) expect(area).toContain(`stroke="#${colours.accent}"`);
    }
  });
});

describe('a drawing that stands in a page as it is', () => {
  it.each([
    '<svg onload="x()"></svg>',
    '<svg ><script>x()</script></svg>',
    '<svg ><image href="file:///etc/passwd"/></svg>',
    '<svg ><rect fill="url(https://example.org)"/></svg>',
    '<svg ><text style="x">a</text></svg>',
    '<svg ><foreignObject><p>a</p></foreignObject></svg>',
    '<svg ><a href="https://example.org">a</a></svg>',
    '<svg ><!-- a --></svg>',
    '<p></p>',
  ])('holds nothing but shapes and words: %s does not', (svg) => {
    expect(isPlainDrawing(svg)).toBe(false);
  });

  it('keeps its text, whatever letters it has', () => {
    const svg = '<svg ><text>50 % of سعد, “q” — 😀</text></svg>';
    expect(svgOfPicture(pictureOfSvg(svg, { width: 1, height: 1 }))).toBe(svg);
  });
});

it('a map over the date line shows both sides of it, and no more of the earth than that', () => {
  const fact = chartFact('D1', '5 people', '2026-01-01', { details: { from: 'Fiji', to: 'New Zealand' } });
  const { chart } = chartOf(orderFor('map', ['D1']), materialOf([fact], { boundaries: worldBoundaries() }));
  if (chart === undefined) return expect.fail('nothing was drawn');
  const { svg, unlabelled } = drawChart(chart, settingFor());
  expect(unlabelled).toEqual([]);
  expect(svg).toContain('AUSTRALIA');
  expect(svg).not.toContain('BRAZIL');
});

const svgOf = (
  kind: 'series' | 'bars' | 'timeline' | 'map',
  facts: readonly Fact[],
  places: readonly Place[] = [],
): string => {
  const order = orderFor(
    kind,
    facts.map(({ id }) => id),
  );
  const { chart } = chartOf(order, materialOf(facts, { boundaries: worldBoundaries(), places }));
  return chart === undefined ? expect.fail('nothing was drawn') : drawChart(chart, settingFor()).svg;
};

describe('hostile figures, days and places', () => {
  it.each([
    ['0001', '0003-01-22'],
    ['0020-01-21', '2026-01-22'],
    ['2026-01-22', '9999-12-31'],
  ])('of %s and %s have their place, and time has its words', (one, other) => {
    const facts = [chartFact('Y1', '500 people', one), chartFact('Y2', '100 people', other)];
    for (const kind of ['series', 'timeline'] as const) {
      const svg = svgOf(kind, facts);
      expect(svg).not.toMatch(/NaN|Infinity/u);
      expect(svg.match(/text-anchor="middle"/gu)?.length ?? 0).toBeGreaterThan(1);
    }
  });

  it.each([
    [90, 0],
    [-90, 0],
    [-77.8, 166.7],
  ])('a place at %d degrees is drawn within the frame', (latitude, longitude) => {
    const places = [{ name: 'Far', latitude, longitude }];
    const svg = svgOf('map', [chartFact('P1', undefined, '2026-01-21', { places: ['Far'] })], places);
    expect(svg).not.toMatch(/NaN|Infinity/u);
    const [, down = ''] = /<circle cx="[^"]*" cy="([^"]*)"/u.exec(svg) ?? [];
    expect(Number(down)).toBeGreaterThan(0);
    expect(Number(down)).toBeLessThan(260);
  });

  it('the axis of people has no halves, whatever “about” adds to them', () => {
    const facts = [
      chartFact('N1', 'about 1 people', '2026-01-21'),
      chartFact('N2', '2 people', '2026-01-22'),
    ];
    for (const kind of ['series', 'bars'] as const)
      expect(svgOf(kind, facts)).not.toMatch(/>[01]\.\d<\/text>/u);
  });
});

it('a fact of which a map shows nothing but its country is told', () => {
  const facts = [
    chartFact('C1', undefined, '2026-01-21', { places: ['Iraq'] }),
    chartFact('C2', undefined, '2026-01-21', { places: ['Mosul', 'Iraq'] }),
  ];
  const { remarks } = chartOf(
    orderFor('map', ['C1', 'C2']),
    materialOf(facts, { boundaries: worldBoundaries() }),
  );
  expect(remarks.map(({ message }) => message)).toEqual([
    'C1 is not in the chart: no place but a country is given. Name one in it, or narrow the list.',
  ]);
});

it('words are measured with the fonts’ own widths', () => {
  expect(textWidth('0', { size: 1000, weight: 'regular' })).toBe(497);
  expect(textWidth('e\u0301', { size: 1000, weight: 'regular' })).toBe(496);
  expect(textWidth('אב ג', { size: 1000, weight: 'regular' })).toBe(632 + 572 + 270 + 374);
  expect(textWidth('漢', { size: 1000, weight: 'regular' })).toBe(1000);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
