import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../../briefing/document/block.ts';
import type { ChartOrder } from '../../../briefing/document/chart-order.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { svgOfPicture } from '../../../briefing/document/svg-picture.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { composeBlocks, fact } from './example-desk.ts';

const picture = { mediaType: 'image/svg+xml', data: '', width: 0, height: 0 } as const;

function asked(ids: readonly string[], more: Partial<ChartOrder> = {}): Figure {
  const targets = ids.map((id) => ({ id }));
  return {
    kind: 'figure',
    caption: [{ kind: 'text', value: 'How many' }],
    picture,
    description: '',
    note: [{ kind: 'citation', targets }],
    chart: { kind: 'series', facts: targets, ceilings: [], hasData: true, line: 7, ...more },
  };
}

const people = (value: number): Partial<Fact> => ({
  quantities: [{ qualifier: 'exact', value, unit: 'people' }],
  date: { precision: 'day', day: '2026-01-21' },
});
const counted = [
  fact('Q1', 'para. 1', people(150)),
  fact('Q2', 'para. 2', people(90)),
  fact('Q3', 'para. 3', {}),
];

describe('a chart in a document', () => {
  it('becomes a figure with a picture, words, and marks that lead to its sources; its data stand at the end', () => {
    const { document, findings } = composeBlocks([asked(['Q1', 'Q2'])], { facts: counted });
    const [figure, heading, table] = document.blocks;
    if (figure?.kind !== 'figure' || table?.kind !== 'table') return expect.fail('no figure with data');
    expect(figure).toMatchObject({ number: 1, drawn: true });
    expect(figure.chart).toBeUndefined();
    expect(svgOfPicture(figure.picture)).toMatch(/^<svg /u);
    expect(figure.description).toMatch(/^Chart over time/u);
    expect(figure.note?.some(({ kind }) => kind === 'noteReference')).toBe(true);
    expect(heading).toMatchObject({ kind: 'heading', id: 'data-of-the-figures' });
    expect(plainText(table.caption ?? [])).toBe('Figure\u00a01. How many');
    expect(table.number).toBeUndefined();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('prints no data where the template says that they stand in the document already', () => {
    const { document } = composeBlocks([asked(['Q1'], { hasData: false })], { facts: counted });
    expect(document.blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });

  it('cites only what it draws, and names at the line of the template what it does not', () => {
    const { document, findings } = composeBlocks([asked(['Q1', 'Q3'])], { facts: counted });
    const cited = document.notes.flatMap(({ facts }) => facts);
    expect(cited).toContain('Q1');
    expect(cited).not.toContain('Q3');
    expect(findings.find(({ rule }) => rule === 'chart-left-out')).toMatchObject({
      severity: 'warning',
      place: { line: 7 },
    });
  });

  it.each([[[]], [['T99']]])('that would be empty (%j) is a sentence, with a finding', (ids) => {
    const { document, findings } = composeBlocks([asked(ids)]);
    const words = document.blocks.map((block: Block) =>
      block.kind === 'paragraph' ? plainText(block.content) : block.kind,
    );
    expect(words[0]).toMatch(/^There is nothing to draw/u);
    expect(findings.find(({ rule }) => rule === 'chart-empty')?.place).toMatchObject({ line: 7 });
  });

  it('without a caption is drawn, with a finding that asks for one', () => {
    const { caption: _, ...figure } = asked(['Q1']);
    expect(composeBlocks([figure], { facts: counted }).findings.map(({ rule }) => rule)).toContain(
      'chart-caption',
    );
  });

  it('of a map without boundaries says so', () => {
    const { findings } = composeBlocks([asked(['Q1'], { kind: 'map' })]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['chart-map', 'chart-empty']));
  });
});

describe('a chart that no page holds', () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    fact(`M${at}`, `para. ${at}`, {
      ...people(1000 + ((at * 37) % 120)),
      statement: `Event ${at} took place.`,
      date: { precision: 'day', day: new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10) },
    }),
  );
  const ids = many.map(({ id }) => id);
  const figuresOf = (kind: ChartOrder['kind']) => {
    const { document, findings } = composeBlocks([asked(ids, { kind })], { facts: many });
    const figures = document.blocks.filter((block) => block.kind === 'figure');
    const tables = document.blocks.filter((block) => block.kind === 'table');
    return { figures, tables, rules: findings.map(({ rule }) => rule), document };
  };

  it('goes on in further pictures where it is a timeline: each event in one of them, in a size that is read', () => {
    const { figures, tables, rules } = figuresOf('timeline');
    expect(figures.length).toBeGreaterThan(2);
    expect(figures.map(({ number }) => number)).toEqual(figures.map((_, at) => at + 1));
    expect(figures.map(({ caption = [] }) => plainText(caption))).toEqual(
      figures.map((_, at) => `How many (${at + 1} of ${figures.length})`),
    );
    for (const { picture: drawn } of figures) expect(drawn.height).toBeLessThanOrEqual(500);
    const drawnWords = figures.map((figure) => svgOfPicture(figure.picture)).join('\n');
    for (const { statement } of many) expect(drawnWords.split(`${statement}</text>`)).toHaveLength(2);
    expect(tables.map(({ rows }) => rows.length).reduce((sum, rows) => sum + rows)).toBe(120);
    expect(rules).not.toContain('chart-crowded');
  });

  it('shows the largest of its bars and says so; the data have them all', () => {
    const { figures, tables, document } = figuresOf('bars');
    const [figure] = figures;
    if (figure === undefined) return expect.fail('no figure');
    expect(figure.picture.height).toBeLessThanOrEqual(500);
    const said = /The (?<count>\d+) largest of 120 are drawn\./u.exec(plainText(figure.note ?? []));
    const count = Number(said?.groups?.['count']);
    expect(count).toBeGreaterThan(20);
    const drawn = svgOfPicture(figure.picture);
    expect(drawn).toContain('1,119');
    expect(drawn).not.toContain('>1,001<');
    expect(tables.map(({ rows }) => rows.length)).toEqual([120]);
    expect(new Set(document.notes.flatMap(({ facts }) => facts)).size).toBe(120);
  });
});
