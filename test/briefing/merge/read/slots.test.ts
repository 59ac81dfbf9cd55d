import { describe, expect, it } from 'vitest';
import { slotPlaceholder } from '../../../../briefing/merge/marks.ts';
import { blocksOf, inlinesOf, paragraph, read, rulesOf, words } from './read.ts';

const [one, two] = [slotPlaceholder('one'), slotPlaceholder('two')];

describe('a slot', () => {
  it('alone in its paragraph becomes its blocks, which know their lines in the prose', () => {
    const { blocks } = read(`# A\n\n${one}\n\nb`, { slots: { one: 'x\n\n- y' } });
    expect(blocks).toMatchObject([
      { kind: 'heading', from: { line: 1 } },
      { kind: 'paragraph', from: { slot: 'one', line: 1 } },
      { kind: 'list', from: { slot: 'one', line: 3 }, items: [[{ from: { slot: 'one', line: 3 } }]] },
      { kind: 'paragraph', from: { line: 5 } },
    ]);
  });

  it('may stand beside another one', () => {
    const slots = { one: 'x', two: 'y' };
    expect(blocksOf(`${one}\n${two}`, { slots })).toEqual([paragraph(words('x')), paragraph(words('y'))]);
  });

  it('inside a line gives its words', () => {
    expect(inlinesOf(`A figure. ${one} And so on.`, { slots: { one: 'They *agree*.' } })).toEqual([
      words('A figure. They '),
      { kind: 'emphasis', content: [words('agree')] },
      words('. And so on.'),
    ]);
    expect(inlinesOf(`A figure. ${one}`)).toEqual([words('A figure.')]);
  });

  it('inside a line or a cell holds one paragraph', () => {
    expect(rulesOf(`A ${one}`, { slots: { one: 'x\n\ny' } })).toEqual(['error slot-in-line 1']);
    expect(inlinesOf(`A ${one}`, { slots: { one: 'x\n\ny' } })).toEqual([words('A x y')]);
    expect(rulesOf(`|a|\n|-|\n|${one}|`, { slots: { one: '- x' } })).toEqual(['error slot-in-line 3']);
  });

  it('cannot reach beyond itself, whatever it leaves open', () => {
    const template = `::: warning Care\n${one}\n:::\n\n> ${two}\n\nEnd.`;
    const end = paragraph(words('End.'));
    for (const prose of [
      '::: comment\nx',
      'x\n:::',
      '```\nx',
      '> x',
      '- x',
      '|a|b|',
      '<div>',
      '[a]: b',
      '**x',
      '[@',
    ]) {
      const blocks = blocksOf(template, { slots: { one: prose, two: prose } });
      expect(blocks.at(-1)).toEqual(end);
      expect(blocks.filter((block) => block === end || block.kind === 'paragraph')).toEqual([end]);
    }
  });

  it('has definitions of its own', () => {
    const slots = { one: '[a]', two: '[a]: https://x.org\n\n[a]' };
    expect(blocksOf(`${one}\n\n${two}`, { slots })).toEqual([
      paragraph(words('[a]')),
      paragraph({ kind: 'link', href: 'https://x.org', content: [words('a')] }),
    ]);
  });

  it('cannot hold another one', () => {
    expect(rulesOf(one, { slots: { one: two, two: 'x' } })).toEqual(['error slot-in-slot one 1']);
  });

  it('whose prose has nowhere to stand is an error, and so is one too long to read', () => {
    expect(rulesOf(`[a](${one})`, { slots: { one: 'x' } })).toContain('error slot-not-placed one 1');
    expect(rulesOf(`\`${one}\``, { slots: { one: '' } })).toEqual([]);
    expect(rulesOf(one, { slots: { one: 'x'.repeat(204_801) } })).toEqual(['error text-limit one 1']);
  });

  it('makes an entry that says nothing vanish with a finding', () => {
    expect(blocksOf(`Who\n: ${one}\n\nWhere\n: here`)).toMatchObject([
      { kind: 'keyed', entries: [{ key: [words('Where')] }] },
    ]);
    expect(rulesOf(`Who\n: ${one}`)).toEqual(['warning empty-entry 2']);
  });
});
