import type { Block, JudgementRow, KeyedEntry } from '../../../briefing/document/block.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { emphasis, link, marks, reference, strong, text } from './sample-inline.ts';
import { samplePicture } from './sample-picture.ts';
import { sampleTable } from './sample-table.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

const heading = (level: 1 | 2 | 3, id: string, words: string): Block => ({
  kind: 'heading',
  level,
  id,
  content: [text(words)],
});

const entry = (key: string, ...content: readonly Inline[]): KeyedEntry => ({
  key: [text(key)],
  blocks: [paragraph(...content)],
});

const judgement = (
  [term, low, high]: readonly [string, number, number],
  claim: string,
  [confidence, basis]: readonly ['high' | 'moderate' | 'low', string],
): JudgementRow => ({
  likelihood: { scale: 'ICD 203', term, low, high },
  claim: [text(claim)],
  confidence,
  basis: [text(basis)],
});

const opening: readonly Block[] = [
  {
    kind: 'bottomLine',
    id: 'bottom-line',
    title: [text('Bottom line')],
    answer: [
      text('Iraq says that it has received '),
      text('2,225', ['T05']),
      text(
        ' ISIS detainees from Syria, a little under a third of the 7,000 that the United States has named as the ceiling.',
      ),
      marks(1, 2),
    ],
    entries: [
      entry(
        'Why it matters',
        text(
          'The men arrive while officials in Nineveh and Anbar report more ISIS activity, after most US forces have left the base that helps to secure Anbar, and before Iraq has agreed on a prime minister.',
        ),
      ),
      entry(
        'Main uncertainty',
        text(
          'The count rests on one official, quoted at second hand. No source says where in Iraq the men are held.',
        ),
      ),
    ],
  },
  {
    kind: 'contents',
    entries: [
      { level: 1, to: 'bottom-line', content: [text('Bottom line')] },
      { level: 1, to: 'changed', content: [text('What has changed since issue 1 (2 February)')] },
      { level: 1, to: 'transfers', content: [text('Transfers')] },
      { level: 2, to: 'transfers-counted', content: [text('What has been counted')] },
      { level: 1, to: 'judgements', content: [text('Key judgements and outlook')] },
      { level: 1, to: 'sources', content: [text('Sources')] },
    ],
  },
  heading(1, 'changed', 'What has changed since issue 1 (2 February)'),
  {
    kind: 'keyed',
    ruled: false,
    entries: [
      entry(
        'New: the count',
        text('Iraq gives a count of its own: 2,225 received, by land and by air.'),
        marks([1, 2]),
        text(' In January the only figure was the first movement of 150 men.'),
        marks([2, 2]),
      ),
      entry(
        'New: warnings',
        text('Local officials in Nineveh and Anbar warn of growing ISIS activity.'),
        marks(3),
      ),
      entry(
        'Unchanged',
        text('The ceiling of 7,000 and the stated purpose, to prevent a breakout.'),
        marks(4),
      ),
      entry(
        'A key that is far too long for its column',
        text('Issue 1 gave 7,000 as the number moved. It is a ceiling.'),
      ),
    ],
  },
];

const middle: readonly Block[] = [
  { kind: 'pageBreak' },
  heading(1, 'transfers', 'Transfers'),
  paragraph(
    text('The United States opened the mission on 21 January, after clashes. For what is only said, see '),
    reference('judgements', 'the judgements'),
    text('; the page itself is at '),
    link('https://news.example.org/2026/02/detainees?a=1&b=2', 'news.example.org'),
    text('.'),
    marks(5),
  ),
  heading(2, 'transfers-counted', 'What has been counted'),
  sampleTable,
  {
    kind: 'figure',
    number: 1,
    caption: [text('Nearly a third of the ceiling has been reached; how fast is not known')],
    picture: samplePicture(467, 120),
    description: 'A band of about 2,200 in February, far below a dashed ceiling of 7,000.',
    note: [text('Readings are not joined: nothing is known between them.')],
  },
  paragraph(
    { kind: 'portion', label: 'TLP:AMBER' },
    text('A Kurdish military source, unnamed, says that movements go on '),
    emphasis('under the protection'),
    text(' of the coalition.'),
    marks(9),
    { kind: 'lineBreak' },
    text('The capture is '),
    { kind: 'code', value: 'cb91f281' },
    text('.'),
  ),
  heading(3, 'warnings-anbar', 'Anbar'),
  {
    kind: 'quotation',
    blocks: [paragraph(text('A vast terrain, difficult to hold by any force that is not from there.'))],
    attribution: [text('Imad Mashaal al-Dulaimi, mayor of al-Rutbah district'), marks(10)],
  },
  {
    kind: 'callout',
    look: 'comment',
    title: [text('Desk comment')],
    blocks: [
      paragraph(
        text(
          'The “two suicide attacks” of the local officials and the two attackers of the National Security Service count as one event until a source tells them apart.',
        ),
      ),
    ],
  },
  {
    kind: 'callout',
    look: 'warning',
    title: [text('Warning')],
    blocks: [
      paragraph(text('Do not add the figures up.')),
      { kind: 'list', ordered: false, start: 1, items: [[paragraph(text('They are one running count.'))]] },
    ],
  },
  {
    kind: 'callout',
    look: 'key-judgement',
    title: [text('Key judgement')],
    blocks: [paragraph(text('The ceiling will not be reached in March.'))],
  },
  {
    kind: 'callout',
    look: 'reported-view',
    title: [text('Reported view')],
    blocks: [
      paragraph(
        text(
          'The author of S1 holds that Iraq has shown since 2017 that it can keep ISIS detainees securely.',
        ),
        marks(11),
      ),
    ],
  },
];

const closing: readonly Block[] = [
  heading(1, 'judgements', 'Key judgements and outlook'),
  {
    kind: 'judgements',
    rows: [
      judgement(['Likely', 55, 80], 'Iraq’s count is still below 4,000 at the end of March.', [
        'moderate',
        'Two readings agree, but both reach us through one article.',
      ]),
      judgement(['Unlikely', 20, 45], 'Detainees break out of an Iraqi facility before the end of June.', [
        'low',
        'We know neither the facilities nor their guards.',
      ]),
    ],
  },
  heading(1, 'gaps', 'Gaps'),
  {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [
      [paragraph(text('In which facilities the men are held, and under whose guard.'))],
      [
        paragraph(text('What happens to the others:')),
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [[paragraph(text('the women;'))], [paragraph(text('the children.'))]],
        },
      ],
    ],
  },
  {
    kind: 'keyed',
    ruled: true,
    entries: [
      entry('Where', text('Western Anbar, Iraq; the place is not named.')),
      {
        key: [text('How sure: what next')],
        judgement: judgement(['Likely', 55, 80], 'ISIS attacks security forces in western Anbar again.', [
          'low',
          'The warnings come from local officials and give no numbers or dates.',
        ]),
        blocks: [],
      },
    ],
  },
  heading(1, 'scales', 'Scales'),
  {
    kind: 'scale',
    scale: 'ICD 203',
    bands: [
      { term: 'Almost no chance', percent: '1–5%' },
      { term: 'Very unlikely', percent: '5–20%' },
      { term: 'Unlikely', percent: '20–45%' },
      { term: 'Roughly even chance', percent: '45–55%' },
      { term: 'Likely', percent: '55–80%' },
      { term: 'Very likely', percent: '80–95%' },
      { term: 'Almost certain', percent: '95–99%' },
    ],
    note: [text('Likelihood: ICD 203; a value on an edge takes the term nearer to even.')],
  },
  heading(1, 'sources', 'Sources'),
  {
    kind: 'sources',
    summary: [paragraph(text('All notes lead to one captured article. No source contradicts another.'))],
    entries: [
      {
        id: 'source-S1',
        label: 'S1',
        reliability: 'B',
        content: [
          strong('“[Transfer of ISIS detainees to Iraq]”'),
          text(', title supplied by the desk. News article, February 2026. '),
          link('https://news.example.org/2026/02/detainees', 'news.example.org/2026/02/detainees'),
          text(', read 27 February 2026; SHA-256 '),
          { kind: 'code', value: 'cb91f2810e8c3511d10abd52059a4692b449a33975f55b52103fd28ef1ed24e9' },
          text('.'),
        ],
      },
      {
        id: 'source-S2',
        label: 'S2',
        reliability: 'B',
        content: [
          strong('US Central Command.'),
          text(' Statement, 21 January 2026. Not seen; as cited in S1.'),
        ],
      },
      {
        id: 'source-S3',
        label: 'S3',
        content: [strong('The Arab Weekly.'), text(' News report, February 2026. Not seen; as cited in S1.')],
      },
    ],
    background: [[strong('FIRST'), text(', Traffic Light Protocol 2.0, August 2022.')]],
  },
];

/** Every kind of block, in the words and the order of a situation briefing. */
export const sampleBlocks: readonly Block[] = [...opening, ...middle, ...closing];
