import type { Table } from '../../../briefing/document/block.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { grade, marks, strong, text } from './sample-inline.ts';

const cell = (content: string | readonly Inline[], columns = 1, rows = 1) => ({
  content: typeof content === 'string' ? [text(content)] : content,
  columns,
  rows,
});

/** A table with a repeated head, spans both ways, a qualifier column, notes and totals. */
export const sampleTable: Table = {
  kind: 'table',
  number: 1,
  caption: [text('What has been counted, and what is only a ceiling')],
  columns: [
    { align: 'start', share: 68 },
    { align: 'start', share: 90 },
    { align: 'start', share: 98 },
    { align: 'start', share: 118 },
    { align: 'end', share: 33, role: 'qualifier' },
    { align: 'end', share: 23 },
    { align: 'end', share: 37 },
  ],
  head: [
    {
      cells: [
        cell('Figure for'),
        cell('Who'),
        cell('From, to'),
        cell('Stated by'),
        cell('Detainees', 2),
        cell('Grade'),
      ],
    },
  ],
  rows: [
    {
      cells: [
        cell('21 Jan 2026'),
        cell('ISIS fighters, first movement'),
        cell('Hasakah to a secure site in Iraq'),
        cell([text('US Central Command'), marks(6)]),
        cell(''),
        cell('150'),
        cell('B2'),
      ],
    },
    {
      cells: [
        cell('Feb 2026', 1, 2),
        cell('Male prisoners'),
        cell('Syria to Iraq'),
        cell([text('Press reports, unnamed'), marks(7)]),
        cell('about'),
        cell('2,200'),
        cell('F2'),
      ],
    },
    {
      cells: [
        cell('Detainees, by land and by air'),
        cell('Syria to Iraq'),
        cell([text('Saad Maan, Iraqi prime minister’s office'), marks(8)]),
        cell(''),
        cell('2,225'),
        cell('C2'),
      ],
    },
    {
      total: true,
      cells: [
        cell(
          [strong('Latest reading.'), text(' The rows above are one running count and are not added up')],
          4,
        ),
        cell(''),
        cell('2,225'),
        cell(''),
      ],
    },
    {
      total: true,
      cells: [
        cell([strong('Ceiling'), text(' named on 21 January 2026. Nobody has been counted')], 4),
        cell('up to'),
        cell('7,000'),
        cell([grade('B2')]),
      ],
    },
  ],
  note: [text('A figure with no word before it is exact. About 2,200 and 2,225 agree.')],
};
