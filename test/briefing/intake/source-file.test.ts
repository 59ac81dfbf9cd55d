import { describe, expect, test } from 'vitest';
import { refusal, taken } from './intake-cases.ts';

function source(id: string, citedIn: string): object {
  return {
    id,
    type: 'report',
    citedIn,
    marking: 'TLP:CLEAR',
  };
}

describe('a file of sources', () => {
  test('is a table, JSON or CSL-JSON', () => {
    const table =
      'id,type,publisher,date,accessed,reliability,tlp,background\nS1,report,UN,2026-02,2026-02-27,A,TLP:CLEAR,yes';
    expect(taken({ kind: 'source', format: 'csv', content: table }).sources).toMatchObject([
      {
        id: 'S1',
        originator: 'UN',
        published: { month: '2026-02' },
        read: '2026-02-27',
        reliability: 'A',
        background: true,
      },
    ]);
    const csl = [
      {
        id: 'x/1',
        type: 'webpage',
        issued: { 'date-parts': [[2026]] },
        custom: { attache: { marking: 'TLP:RED' } },
      },
    ];
    expect(taken({ kind: 'source', content: JSON.stringify(csl) }).sources).toMatchObject([
      { id: 'x-1', type: 'web page', marking: 'TLP:RED' },
    ]);
  });

  test('“cited in” leads to a source, and never in a circle', () => {
    const circle = [source('S1', 'S2'), source('S2', 'S3'), source('S3', 'S1'), source('S4', 'S1')];
    expect(
      refusal({ kind: 'source', content: JSON.stringify(circle) }).map(({ rule, place }) => [
        rule,
        place?.source,
      ]),
    ).toEqual([
      ['origin-circle', 'S1'],
      ['origin-circle', 'S2'],
      ['origin-circle', 'S3'],
    ]);
    expect(refusal({ kind: 'source', content: JSON.stringify([source('Rudaw1', 'Rudaw2')]) })[0]?.rule).toBe(
      'unknown-source',
    );
    const known = { sources: [{ id: 'S9' }] };
    expect(
      taken({ kind: 'source', content: JSON.stringify(source('S1', 'S9')), known }).sources,
    ).toHaveLength(1);
  });
});
