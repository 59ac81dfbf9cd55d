import { describe, expect, it } from 'vitest';
import type { Block } from '../../../briefing/document/block.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import {
  cite,
  composeBlocks,
  exampleFacts,
  fact,
  paragraph,
  requestFor,
  type Changes,
} from './example-desk.ts';

const facts = [
  ...exampleFacts,
  fact('Z01', 'para. 1', { marking: 'TLP:AMBER' }),
  fact('Z02', 'para. 2', { marking: 'TLP:GREEN' }),
];

function mark(label: string): Inline {
  return { kind: 'portion', label };
}

function inSlot(...content: Inline[]): Block {
  return { kind: 'paragraph', content, from: { slot: 'gaps', line: 3 } };
}

function composed(blocks: readonly Block[], changes: Changes = {}) {
  return composeBlocks(blocks, { facts, ...changes });
}

function marksOf(blocks: readonly Block[], changes: Changes = {}): readonly (string | undefined)[] {
  const { document } = composed(blocks, { head: { portions: true }, ...changes });
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const [first] = block.content;
    return [first?.kind === 'portion' ? first.label : undefined];
  });
}

describe('a portion mark', () => {
  const text: Inline = { kind: 'text', value: 'Rain fell' };

  it('is the narrowest of what its paragraph cites and prints, where the template asks for marks', () => {
    const value: Inline = { kind: 'text', value: '7', facts: ['Z01'] };
    expect(marksOf([paragraph('A.', cite('Z02')), paragraph('B', value, cite('Z02'))])).toEqual([
      'TLP:GREEN',
      'TLP:AMBER',
    ]);
  });

  it('is that of the document where a paragraph rests on nothing that has one', () => {
    expect(marksOf([paragraph('A.')], { briefing: { marking: 'TLP:RED' } })).toEqual(['TLP:RED']);
  });

  it('stands before the caption of a table for all of its cells', () => {
    const cell = { content: [{ kind: 'text', value: '7', facts: ['Z01'] } as const], columns: 1, rows: 1 };
    const table: Block = {
      kind: 'table',
      caption: [text],
      columns: [{ align: 'start' }],
      head: [],
      rows: [{ cells: [cell] }],
    };
    const { document } = composed([table], { head: { portions: true } });
    expect(document.blocks[0]).toMatchObject({ caption: [mark('TLP:AMBER'), text] });
  });

  it('is printed alone where somebody set it, in templates that do not ask for marks', () => {
    const { document } = composed([paragraph(mark('TLP:GREEN'), text), paragraph(text)]);
    expect(JSON.stringify(document.blocks).match(/"portion"/gu)).toHaveLength(1);
  });

  it('is raised by hand, and never lowered: the finding names the fact and mends the mark', () => {
    const raised = composed([inSlot(mark('TLP:AMBER'), text, cite('Z02'))], {
      head: { portions: true },
    });
    expect(raised.findings).toEqual([]);
    const { findings } = composed([inSlot(mark('TLP:GREEN'), text, cite('Z01'), cite('Z02'))]);
    expect(findings).toMatchObject([
      {
        rule: 'portion-too-wide',
        severity: 'error',
        message:
          'This paragraph is marked TLP:GREEN, but Z01 in it is TLP:AMBER. Mark it TLP:AMBER, or leave Z01 out.',
        place: { slot: 'gaps', line: 3 },
        fixes: [{ find: 'TLP:GREEN', use: 'TLP:AMBER' }],
      },
    ]);
  });

  it('is never narrower than the banner: the paragraph is named', () => {
    const { findings } = composed([inSlot(mark('TLP:RED'), text)]);
    expect(findings).toMatchObject([
      { rule: 'marking-too-wide', severity: 'error', place: { slot: 'gaps', line: 3 } },
    ]);
    expect(findings[0]?.message).toContain('The paragraph “Rain fell” is TLP:RED');
  });

  it('makes the banner of a draft that has no marking of its own', () => {
    const { briefing, ...request } = requestFor([inSlot(mark('TLP:RED'), text)]);
    const { marking: _marking, ...unmarked } = briefing;
    const { document } = compose({ ...request, briefing: unmarked });
    expect(document.meta.banner.label).toBe('TLP:RED');
  });
});

describe('what is too narrow for the banner', () => {
  it('is shown by its sentences, so that they can be cut', () => {
    const narrow = [fact('Z03', 'para. 3', { marking: 'TLP:RED' })];
    const one = composed([inSlot({ kind: 'text', value: 'One. Two.' }, cite('Z03'))], { facts: narrow });
    expect(one.findings[0]).toMatchObject({ place: { fact: 'Z03', slot: 'gaps', line: 3 } });
    expect(one.findings[0]?.message).toContain('It stands in “Two.” Narrow the briefing’s marking');
    const two = composed([paragraph('One.', cite('Z03')), paragraph('Two.', cite('Z03'))], {
      facts: narrow,
    });
    expect(two.findings[0]?.message).toContain('“One.” and in 1 more place. ');
  });
});
