import { plainText } from '../../../briefing/document/plain-text.ts';
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../briefing/document/block.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import {
  cite,
  composeBlocks,
  exampleFacts,
  exampleSources,
  fact,
  heading,
  paragraph,
  requestFor,
} from './example-desk.ts';

describe('what is said of the document as a whole', () => {
  it('names the issue in the header, and until when the information goes in the footer', () => {
    const { meta } = composeBlocks([]).document;
    expect(meta.runningTitle).toBe('Situation briefing 2/2026: Transfer of ISIS detainees');
    expect(meta.runningFoot?.replaceAll('\u00A0', ' ')).toBe('Information to 28 February 2026, 18:00 UTC');
    expect(meta.banner).toMatchObject({ label: 'TLP:AMBER', colour: 'FFC000' });
  });

  it('names a draft without a number by its product, and dates it from what the draft says', () => {
    const { number: _number, issued: _issued, ...draft } = requestFor([]).briefing;
    const { meta } = compose({
      ...requestFor([]),
      briefing: { ...draft, changed: '2026-03-01T10:00:00Z' },
    }).document;
    expect(meta.runningTitle).toBe('Situation briefing: Transfer of ISIS detainees');
    expect(meta.issued).toBe('2026-03-01T10:00:00Z');
  });

  it('takes the draft’s language before the template’s, and its direction', () => {
    expect(composeBlocks([]).document.meta).toMatchObject({ language: 'en-GB', direction: 'ltr' });
    for (const language of ['ar', 'fa-IR', 'he', 'ckb-IQ', 'ku-Arab-IQ', 'az-Arab', 'uz-Arab-AF']) {
      const { meta } = composeBlocks([], { briefing: { language } }).document;
      expect(meta).toMatchObject({ language, direction: 'rtl' });
    }
    for (const language of ['ar-Latn', 'ku', 'he-Latn-IL', 'az']) {
      const { meta } = composeBlocks([], { briefing: { language } }).document;
      expect(meta).toMatchObject({ language, direction: 'ltr' });
    }
  });

  it('puts no words of facts into the properties, which readers see as well', () => {
    const { meta } = composeBlocks([paragraph('A.', cite('T05'))]).document;
    expect(meta.keywords).toEqual(['transfer', 'warning', 'political']);
  });
});

describe('the marking', () => {
  const secret = [...exampleFacts, fact('Z01', 'para. 1', { marking: 'TLP:RED' })];

  it('is refused where a cited fact may be seen by fewer people', () => {
    const { findings } = composeBlocks([paragraph('A.', cite('Z01'))], { facts: secret });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'marking-too-wide', severity: 'error', place: { fact: 'Z01' } }),
    ]);
    expect(findings[0]?.message).toBe(
      'Fact Z01 is TLP:RED, but the briefing is TLP:AMBER. It stands in “A.” Narrow the briefing’s marking, or cut that sentence.',
    );
  });

  it('is refused where it is one level too wide, and only there', () => {
    const facts = [
      fact('Z01', 'para. 1', { marking: 'TLP:AMBER+STRICT' }),
      fact('Z02', '', { marking: 'TLP:AMBER' }),
    ];
    const { findings } = composeBlocks([paragraph('A.', cite('Z01', 'Z02'))], { facts });
    expect(findings.map((finding) => finding.place)).toEqual([{ fact: 'Z01' }]);
  });

  it('is refused where a value of such a fact stands in the text without a citation', () => {
    const value: Block = { kind: 'paragraph', content: [{ kind: 'text', value: '7', facts: ['Z01'] }] };
    expect(composeBlocks([value], { facts: secret }).findings).toHaveLength(1);
  });

  it('is refused where a cited or a background source may be seen by fewer people', () => {
    const sources = exampleSources.map((one) =>
      ['S1', 'FIRST'].includes(one.id) ? Object.assign({}, one, { marking: 'TLP:RED' }) : one,
    );
    const { findings } = composeBlocks([paragraph('A.', cite('T05'))], { sources });
    expect(findings.map((finding) => finding.place)).toEqual([{ source: 'S1' }, { source: 'FIRST' }]);
  });

  it('is not held up by facts that are not in the document', () => {
    expect(composeBlocks([paragraph('A.', cite('T05'))], { facts: secret }).findings).toEqual([]);
  });

  it('comes from the template where the draft has none', () => {
    const { marking: _marking, ...briefing } = requestFor([]).briefing;
    const request = requestFor([], { head: { marking: 'TLP:GREEN' } });
    expect(compose({ ...request, briefing }).document.meta.banner.label).toBe('TLP:GREEN');
  });

  it('is narrowed to what went in where the draft has none and the template’s is too wide', () => {
    const { marking: _marking, ...briefing } = requestFor([]).briefing;
    const facts = [fact('Z01', 'para. 1', { marking: 'TLP:AMBER+STRICT' })];
    const request = requestFor([paragraph('A.', cite('Z01'))], { facts, head: { marking: 'TLP:GREEN' } });
    const { document, findings } = compose({ ...request, briefing });
    expect(findings).toEqual([]);
    expect(document.meta.banner.label).toBe('TLP:AMBER+STRICT');
  });

  it('is asked for where it is missing or unknown, and the narrowest stands until then', () => {
    for (const marking of ['SECRET', 'tlp:red', 'TLP: RED']) {
      const { document, findings } = composeBlocks([], { briefing: { marking } });
      expect(document.meta.banner.label).toBe('TLP:RED');
      expect(findings).toEqual([expect.objectContaining({ rule: 'unknown-marking', found: marking })]);
    }
    const { marking: _marking, ...briefing } = requestFor([]).briefing;
    expect(compose({ ...requestFor([]), briefing, sources: [] }).findings).toEqual([
      expect.objectContaining({
        message: 'The briefing has no marking. Give it one of the levels of TLP 2.0.',
      }),
    ]);
  });

  it('reads TLP:WHITE of version 1 as TLP:CLEAR and never prints it', () => {
    const { document } = composeBlocks([], { briefing: { marking: 'TLP:WHITE' }, sources: [] });
    expect(document.meta.banner.label).toBe('TLP:CLEAR');
  });
});

describe('citations that lead nowhere', () => {
  const from = { slot: 'answer', line: 3 };

  it('are errors with the slot, the line and the nearest id, and are seen in the text', () => {
    const wrong: Block = { ...paragraph('A', cite('T5'), '.'), from };
    const { document, findings } = composeBlocks([wrong]);
    expect(findings).toEqual([
      {
        rule: 'unknown-citation',
        severity: 'error',
        message:
          '“T5” is cited, but is no source and no fact of this briefing’s selection. Did you mean “T05”? Correct the id, or add it to the selection.',
        place: { slot: 'answer', line: 3 },
        found: 'T5',
        fixes: [{ find: 'T5', use: 'T05' }],
      },
    ]);
    expect(JSON.stringify(document.blocks)).toContain('[?T5]');
  });

  it('name the template and its line where no slot holds them, however deep they stand', () => {
    const inside: Block = {
      kind: 'callout',
      look: 'comment',
      title: [],
      blocks: [{ kind: 'list', ordered: false, start: 1, items: [[paragraph(cite('T99'))]] }],
      from: { line: 12 },
    };
    expect(composeBlocks([inside]).findings[0]?.place).toEqual({ template: 'situation-briefing', line: 12 });
  });

  it('leave the other citations of the bracket as they are', () => {
    const { document } = composeBlocks([paragraph('A.', cite('T05', 'T99', 'T02'))]);
    expect(document.notes.map((note) => note.facts)).toEqual([['T05'], ['T02']]);
  });

  it('are told of facts that were withdrawn or superseded', () => {
    const facts = [
      fact('Z01', 'para. 1', { status: 'superseded', supersededBy: 'Z02' }),
      fact('Z03', 'para. 2', { status: 'withdrawn' }),
    ];
    const { findings } = composeBlocks([{ ...paragraph('A.', cite('Z01', 'Z03')), from }], { facts });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: 'Fact Z01 is cited and was superseded. Cite Z02.',
        place: { slot: 'answer', line: 3, fact: 'Z01' },
      }),
      expect.objectContaining({ rule: 'cites-withdrawn-fact', severity: 'error' }),
    ]);
  });

  it('say so in the note where a fact names no source', () => {
    const facts = [
      fact('Z01', '', { evidence: [] }),
      fact('Z02', '', { evidence: [], saidBy: { name: 'Jane Doe' } }),
    ];
    const { document, findings } = composeBlocks([paragraph('A.', cite('Z01', 'Z02'))], { facts });
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(document.notes.map((note) => plainText(note.content))).toEqual([
      'No source given.',
      'Jane Doe; no source given.',
    ]);
  });

  it('are told of facts that rest on a source that is missing, and of sources that cite each other', () => {
    const facts = [
      fact('Z01', 'para. 1', { evidence: [{ source: 'S99' }] }),
      fact('Z02', '', { evidence: [] }),
    ];
    const rules = composeBlocks([paragraph('A.', cite('Z01', 'Z02'))], { facts }).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['unknown-source', 'fact-without-source']);
    const circle = exampleSources.map((one) =>
      one.id === 'S1' ? Object.assign({}, one, { citedIn: 'S3' }) : one,
    );
    const { document, findings } = composeBlocks([paragraph('A.', cite('T05'))], { sources: circle });
    expect(findings.map(({ rule }) => rule)).toEqual(['origin-circle']);
    expect(document.notes).toHaveLength(1);
  });

  it('never lose what the merge has found', () => {
    const finding = { rule: 'empty-slot', severity: 'warning', message: 'The slot is empty.' } as const;
    expect(composeBlocks([paragraph(cite('T99'))], { findings: [finding] }).findings).toHaveLength(2);
  });
});

describe('numbers and contents', () => {
  const table: Table = { kind: 'table', columns: [], head: [], rows: [] };
  const captioned: Table = { ...table, caption: [{ kind: 'text', value: 'Counts' }] };

  it('number tables with a caption in the order of reading, wherever they stand', () => {
    const nested: Block = { kind: 'list', ordered: false, start: 1, items: [[captioned], [table]] };
    const { blocks } = composeBlocks([captioned, nested, table, captioned], {
      head: { sources: false },
    }).document;
    const numbers = JSON.stringify(blocks).match(/"number":\d/gu);
    expect(numbers).toEqual(['"number":1', '"number":2', '"number":3']);
  });

  it('put contents after the bottom line from a set number of headings on', () => {
    const bottomLine: Block = { kind: 'bottomLine', id: 'b', title: [], answer: [], entries: [] };
    const blocks = [bottomLine, heading('one'), heading('two', 2), heading('three', 3)];
    const kinds = (contentsFrom: number): readonly string[] =>
      composeBlocks(blocks, { head: { contentsFrom, sources: false } }).document.blocks.map(
        (block) => block.kind,
      );
    expect(kinds(2)).toEqual(['bottomLine', 'contents', 'heading', 'heading', 'heading']);
    expect(kinds(3)).toEqual(['bottomLine', 'heading', 'heading', 'heading']);
    expect(kinds(0)).toEqual(['bottomLine', 'heading', 'heading', 'heading']);
  });

  it('fill contents where the template has placed them, without the marks and links of the headings', () => {
    const cited: Block = {
      kind: 'heading',
      level: 1,
      id: 'one',
      content: [
        { kind: 'link', href: 'https://example.org', content: [{ kind: 'text', value: 'Transfers' }] },
        cite('T05'),
      ],
    };
    const { blocks } = composeBlocks([
      { kind: 'contents', entries: [] },
      cited,
      heading('three', 3),
    ]).document;
    expect(blocks[0]).toEqual({
      kind: 'contents',
      entries: [
        { level: 1, to: 'one', content: [{ kind: 'text', value: 'Transfers' }] },
        { level: 1, to: 'sources', content: [{ kind: 'text', value: 'Sources' }] },
      ],
    });
  });

  it('leave out contents that would be empty', () => {
    const { blocks } = composeBlocks([{ kind: 'contents', entries: [] }], {
      head: { sources: false },
    }).document;
    expect(blocks).toEqual([]);
  });
});
