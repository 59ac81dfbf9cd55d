import { describe, expect, it } from 'vitest';
import type { Detail } from '../../../briefing/document/document.ts';
import type { TitleRows } from '../../../briefing/style/style-file.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import { requestFor, type Changes } from './example-desk.ts';

describe('the title block', () => {
  it('has the rows of a situation briefing', () => {
    expect(rowsOf({})).toEqual([
      [
        'Number: 2 of 2026',
        'Issued: 2 March 2026',
        'Information cut-off: 28 Feb 2026, 18:00 UTC',
        'Next issue: 16 March 2026',
      ],
      [
        'Producer: Iraq and Syria Desk',
        'Distribution (2): Regional Security Committee; embassies in Amman, Ankara and Baghdad',
        'Period: 21 Jan to 28 Feb 2026',
      ],
    ]);
  });

  it('has the rows of an alert, with the time of issue and the distribution over three columns', () => {
    const changes: Changes = {
      head: { details: ['validUntil', 'distribution'], look: 'alert', title: 'Security alert' },
      briefing: {
        number: 3,
        issued: '2026-02-28T19:30:00Z',
        validUntil: '2026-03-14',
        distribution: 'Duty officer',
      },
    };
    expect(rowsOf(changes)).toEqual([
      [
        'Number: 3 of 2026',
        'Issued: 28 Feb 2026, 19:30 UTC',
        'Information cut-off: 28 Feb 2026, 18:00 UTC',
        'Valid until: 14 March 2026',
      ],
      ['Producer: Iraq and Syria Desk', 'Distribution (3): Duty officer'],
    ]);
  });

  it('has one row where the template asks for nothing more', () => {
    expect(rowsOf({ head: { details: [] } })).toEqual([
      [
        'Number: 2 of 2026',
        'Issued: 2 March 2026',
        'Information cut-off: 28 Feb 2026, 18:00 UTC',
        'Producer: Iraq and Syria Desk',
      ],
    ]);
  });

  it('leaves out what the briefing does not have', () => {
    const briefing = { nextIssue: ' ', period: '' };
    expect(rowsOf({ briefing })).toEqual([
      [expect.any(String), expect.any(String), expect.any(String), 'Producer: Iraq and Syria Desk'],
      [expect.stringMatching(/^Distribution \(3\)/u)],
    ]);
  });

  it('takes the year of the number in the time zone of the desk', () => {
    const changes: Changes = {
      briefing: { issued: '2025-12-31T22:30:00Z' },
      settings: { timeZone: 'Asia/Baghdad' },
    };
    expect(rowsOf(changes)[0]?.[0]).toBe('Number: 2 of 2026');
  });

  it('says of a draft what it does not have yet', () => {
    const draft = { id: 'B2', template: 't', title: 'A draft', parameters: {}, selection: {}, slots: {} };
    const { document } = compose({ ...requestFor([]), briefing: draft });
    expect(rowsOfDetails(document.meta.details)).toEqual([
      [
        'Number: Draft',
        'Issued: Not issued',
        'Information cut-off: Not set',
        'Producer: Iraq and Syria Desk',
      ],
    ]);
  });
});

/** The title block as rows of four columns. */
function rowsOf(changes: Changes, titleRows?: TitleRows): readonly (readonly string[])[] {
  return rowsOfDetails(compose({ ...requestFor([], changes), titleRows }).document.meta.details);
}

function rowsOfDetails(details: readonly Detail[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let taken = 4;
  for (const { label, value, columns } of details) {
    if (taken + columns > 4) {
      rows.push([]);
      taken = 0;
    }
    taken += columns;
    const wide = columns === 1 ? '' : ` (${columns})`;
    rows.at(-1)?.push(`${label}${wide}: ${value.replaceAll('\u00A0', ' ')}`);
  }
  return rows;
}

describe('a title block that a page style arranges', () => {
  it('has its rows, and the last of each takes the columns that are left', () => {
    const titleRows = [
      ['producer', 'cutOff'],
      ['number', 'issued', 'nextIssue', 'period'],
      ['distribution'],
    ] as const;
    expect(rowsOf({}, titleRows)).toEqual([
      ['Producer: Iraq and Syria Desk', 'Information cut-off (3): 28 Feb 2026, 18:00 UTC'],
      [
        'Number: 2 of 2026',
        'Issued: 2 March 2026',
        'Next issue: 16 March 2026',
        'Period: 21 Jan to 28 Feb 2026',
      ],
      ['Distribution (4): Regional Security Committee; embassies in Amman, Ankara and Baghdad'],
    ]);
  });

  it('leaves out what the briefing does not have, and rows that would be empty', () => {
    const titleRows = [['number', 'issued', 'cutOff', 'validUntil'], ['address'], ['producer']] as const;
    expect(rowsOf({}, titleRows)).toEqual([
      ['Number: 2 of 2026', 'Issued: 2 March 2026', 'Information cut-off (2): 28 Feb 2026, 18:00 UTC'],
      ['Producer (4): Iraq and Syria Desk'],
    ]);
  });
});
