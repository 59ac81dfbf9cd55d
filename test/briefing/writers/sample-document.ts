import { labelsFor } from '../../../briefing/document/labels-for.ts';
import { bannerOf, levelOf, tlp } from '../../../briefing/document/marking.ts';
import type { Document, Meta } from '../../../briefing/document/document.ts';
import { sampleBlocks } from './sample-blocks.ts';
import { sampleNotes } from './sample-notes.ts';

const amber = levelOf(tlp, 'TLP:AMBER');
if (amber === undefined) throw new Error('TLP 2.0 has no AMBER');

const sampleMeta: Meta = {
  kind: 'Situation briefing',
  look: 'briefing',
  title: 'Transfer of ISIS detainees from Syria to Iraq',
  language: 'en-GB',
  direction: 'ltr',
  producer: 'Iraq and Syria Desk',
  section: 'Regional Security Section',
  runningTitle: 'Situation briefing 2/2026: Transfer of ISIS detainees',
  runningFoot: 'Information to 28 February 2026, 18:00 UTC',
  details: [
    { label: 'Number', value: '2 of 2026', columns: 1 },
    { label: 'Issued', value: '2 March 2026', columns: 1 },
    { label: 'Information cut-off', value: '28 Feb 2026, 18:00 UTC', columns: 1 },
    { label: 'Next issue', value: '16 March 2026', columns: 1 },
    { label: 'Producer', value: 'Iraq and Syria Desk', columns: 1 },
    {
      label: 'Distribution',
      value: 'Regional Security Committee; embassies in Amman, Ankara and Baghdad',
      columns: 2,
    },
    { label: 'Period', value: '21 Jan to 28 Feb 2026', columns: 1 },
  ],
  banner: bannerOf(amber),
  issued: '2026-03-02T09:00:00Z',
  subject: 'Situation briefing',
  keywords: ['Iraq', 'Syria', 'detainees'],
  labels: labelsFor('en-GB'),
};

/** A situation briefing with every kind of block and inline a writer can meet. */
export const sampleDocument: Document = { meta: sampleMeta, blocks: sampleBlocks, notes: sampleNotes };
