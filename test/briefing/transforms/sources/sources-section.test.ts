import { describe, expect, it } from 'vitest';
import type { Block, Sources } from '../../../../briefing/document/block.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import {
  cite,
  composeBlocks,
  exampleFacts,
  exampleSources,
  paragraph,
  source,
  type Changes,
} from '../example-desk.ts';

const list: Block = { kind: 'sources', summary: [], entries: [], background: [] };
const everything = exampleFacts.map((fact) => cite(fact.id));

describe('the Sources section', () => {
  it('lists each cited source once, as a reader can find it again', () => {
    expect(entriesOf(sourcesIn([paragraph('Text.', ...everything, ...everything), list]))).toEqual([
      'S1 (B) “[Transfer of ISIS detainees to Iraq]”, title supplied by the desk. News article, February 2026; information to February 2026. news.example.org/2026/02/detainees, read 27 February 2026; capture of that day, SHA-256 cb91f2810e8c3511d10abd52059a4692b449a33975f55b52103fd28ef1ed24e9.',
      'S2 (B) US Central Command. Statement, 21 January 2026. Not seen; as cited in S1.',
      'S3 (C) The Arab Weekly. News report, February 2026. Not seen; as cited in S1.',
      'S4 (C) Rudaw. News report, February 2026. Not seen; as cited in S1.',
      'S5 (F) Press reports, unnamed, February 2026. Not seen; as cited in S1.',
      `S6 (A) Example Ministry. “Example statement”. Press release, 3 March 2026. example.org/r/17, read 4 March 2026, 09:12 UTC; capture of that day, SHA-256 5f0c91aa${'0'.repeat(56)}; capture of 9 March 2026, SHA-256 77be02d1${'0'.repeat(56)}. TLP:GREEN.`,
    ]);
  });

  it('sets who issued a source in bold, and the title or type where nobody did', () => {
    const { entries } = sourcesIn([paragraph('Text.', ...everything), list]);
    expect(entries.map((entry) => entry.content[0])).toEqual(
      [
        '“[Transfer of ISIS detainees to Iraq]”',
        'US Central Command.',
        'The Arab Weekly.',
        'Rudaw.',
        'Press reports',
        'Example Ministry.',
      ].map((value) => ({ kind: 'strong', content: [{ kind: 'text', value }] })),
    );
  });

  it('leaves out what is not cited, but for background, which stands last', () => {
    const found = sourcesIn([paragraph('Text.', cite('T05')), list]);
    expect(found.entries.map((entry) => entry.label)).toEqual(['S1', 'S3']);
    expect(found.background.map(plainText)).toEqual(['FIRST, Traffic Light Protocol 2.0, August 2022.']);
  });

  it('lists background among the sources once it is cited', () => {
    const found = sourcesIn([paragraph('Text.', cite('FIRST')), list]);
    expect(found.entries.map((entry) => entry.label)).toEqual(['S1']);
    expect(found.background).toEqual([]);
  });

  it('gives sources without a short label the numbers that are free, in natural order', () => {
    const sources = [
      ...exampleSources,
      source('paper-10', { originator: 'Ten' }),
      source('paper-2', { originator: 'Two' }),
    ];
    const cited = paragraph('Text.', cite('paper-10', 'paper-2', 'S2'));
    expect(entriesOf(sourcesIn([cited, list], { sources }))).toEqual([
      expect.stringMatching(/^S1 /u),
      expect.stringMatching(/^S2 /u),
      'S3 Two. Report.',
      'S4 Ten. Report.',
    ]);
  });

  it('keeps the analyst’s summary, and counts notes, sources and origins where there is none', () => {
    const written = { ...list, summary: [paragraph('One article carries all.')] };
    const cited = paragraph('Text.', cite('T05'), ' More.', cite('T02'));
    expect(summaryOf(sourcesIn([cited, written]))).toBe('One article carries all.');
    expect(summaryOf(sourcesIn([cited, list]))).toBe(
      '2 notes lead to 3 sources, of which the desk has seen 1. The 2 cited facts have 2 origins.',
    );
    expect(summaryOf(sourcesIn([list]))).toBe('No source is cited.');
  });

  it('is added at the end where the template asks for it and has not placed it', () => {
    const { document } = composeBlocks([paragraph('Text.', cite('T05'))]);
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'sources']);
  });

  it('stands once even where a template places it twice', () => {
    const { document } = composeBlocks([list, list], { head: { sources: false } });
    expect(document.blocks.map((block) => block.kind)).toEqual(['sources']);
  });

  it('tells the descriptor, and that a source was not seen even where the one that cites it is not in the document', () => {
    const sources = [
      ...exampleSources,
      source('S7', { originator: 'Seven', citedIn: 'S8', descriptor: 'Ten years old' }),
    ];
    const found = sourcesIn([paragraph('Text.', cite('S7')), list], { sources });
    expect(entriesOf(found)).toEqual(['S7 Seven. Report. Not seen. Ten years old.']);
  });
});

function sourcesIn(blocks: readonly Block[], changes: Changes = {}): Sources {
  const { document } = composeBlocks(blocks, changes);
  const found = document.blocks.find((block) => block.kind === 'sources');
  expect(found).toBeDefined();
  return found ?? { kind: 'sources', summary: [], entries: [], background: [] };
}

function entriesOf(found: Sources): readonly string[] {
  return found.entries.map(({ label, reliability, content }) => {
    const grade = reliability === undefined ? '' : `(${reliability}) `;
    return `${label} ${grade}${plainText(content).replaceAll('\u00A0', ' ')}`;
  });
}

function summaryOf(found: Sources): string {
  return found.summary
    .map((block) => (block.kind === 'paragraph' ? plainText(block.content) : block.kind))
    .join(' ');
}
