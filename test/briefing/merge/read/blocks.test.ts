import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../briefing/document/picture.ts';
import { blocksOf, paragraph, read, rulesOf, words } from './read.ts';

describe('headings', () => {
  it('have ids that end between two characters, however long their words are', () => {
    const [heading] = read(`# ${'a'.repeat(59)}𐐨𐐨`).blocks;
    expect(heading).toMatchObject({ kind: 'heading', id: 'a'.repeat(59) });
  });

  it('have three levels and ids that are unique and do not take those of notes and sources', () => {
    const text = '# Transfers\n\n## Transfers\n\n##### Note 3\n\nTransfers 2\n===\n\n# مرحبا';
    const { blocks, findings } = read(text);
    expect(blocks).toMatchObject([
      { level: 1, id: 'transfers' },
      { level: 2, id: 'transfers-2' },
      { level: 3, id: 'section-note-3' },
      { level: 1, id: 'transfers-2-2' },
      { level: 1, id: 'مرحبا' },
    ]);
    expect(findings.map(({ rule, place }) => [rule, place?.line])).toEqual([['heading-level', 5]]);
  });

  it('without words are left out', () => {
    expect(blocksOf('#\n\na')).toEqual([paragraph(words('a'))]);
    expect(rulesOf('a\n\n##')).toEqual(['warning empty-heading 3']);
  });
});

describe('lists', () => {
  it('nest, keep their first number and leave out what has no words', () => {
    expect(blocksOf('3. a\n   - b\n4.\n5. c')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            paragraph(words('a')),
            { kind: 'list', ordered: false, start: 1, items: [[paragraph(words('b'))]] },
          ],
          [paragraph(words('c'))],
        ],
      },
    ]);
  });

  it('keep the brackets of a box to tick', () => {
    expect(blocksOf('- [ ] a')).toEqual([
      { kind: 'list', ordered: false, start: 1, items: [[paragraph(words('[ ] a'))]] },
    ]);
  });

  it('end at a line of colons', () => {
    expect(blocksOf('- a\n::: comment\nb\n:::').map(({ kind }) => kind)).toEqual(['list', 'callout']);
  });
});

describe('definition lists', () => {
  it('are keys with what is said about them, over several blocks', () => {
    expect(blocksOf('Key *one*\n: a\nb\n\n  c\n\n  - d\n\nKey two\n: e\nKey three\n: f')).toEqual([
      {
        kind: 'keyed',
        ruled: false,
        entries: [
          {
            key: [words('Key '), { kind: 'emphasis', content: [words('one')] }],
            blocks: [
              paragraph(words('a b')),
              paragraph(words('c')),
              { kind: 'list', ordered: false, start: 1, items: [[paragraph(words('d'))]] },
            ],
          },
          { key: [words('Key two')], blocks: [paragraph(words('e'))] },
          { key: [words('Key three')], blocks: [paragraph(words('f'))] },
        ],
      },
    ]);
  });

  it('know the lines of their words', () => {
    const [keyed] = read('\n\nA\n: a\n\nB\n: b\n\n  c').blocks;
    expect(keyed).toMatchObject({
      from: { line: 3 },
      entries: [
        { blocks: [{ from: { line: 4 } }] },
        { blocks: [{ from: { line: 7 } }, { from: { line: 9 } }] },
      ],
    });
  });

  it('say so where a key is not on its own', () => {
    expect(rulesOf('Some words\nKey\n: a')).toEqual(['warning entry-shape 1']);
  });
});

describe('quotations', () => {
  it('name who said them in their last line', () => {
    const attribution = [words('A mayor')];
    expect(blocksOf('> "Vast"\n> — A mayor')).toEqual([
      { kind: 'quotation', blocks: [paragraph(words('“Vast”'))], attribution },
    ]);
    expect(blocksOf('> a\n>\n> b\n>\n> -- A mayor')).toEqual([
      { kind: 'quotation', blocks: [paragraph(words('a')), paragraph(words('b'))], attribution },
    ]);
    expect(blocksOf('> a')).toEqual([{ kind: 'quotation', blocks: [paragraph(words('a'))] }]);
  });
});

describe('figures', () => {
  const picture: Picture = { mediaType: 'image/png', data: 'AA==', width: 10, height: 10 };

  it('are pictures in paragraphs of their own, with a caption and a note', () => {
    expect(
      blocksOf('![A map](map "Places *named*")\nBoundaries: none.', { pictures: { map: picture } }),
    ).toEqual([
      {
        kind: 'figure',
        picture,
        description: 'A map',
        caption: [words('Places '), { kind: 'emphasis', content: [words('named')] }],
        note: [words('Boundaries: none.')],
      },
    ]);
  });

  it('that tell nothing are called decorative, and need no description', () => {
    const pictures = { rule: picture };
    expect(blocksOf('![](rule) {decorative}', { pictures })).toEqual([
      { kind: 'figure', picture, description: '', isDecorative: true },
    ]);
    expect(rulesOf('![](rule){decorative}\nA note.', { pictures })).toEqual([]);
    expect(blocksOf('![](rule){decorative}\nA note.', { pictures })).toMatchObject([
      { isDecorative: true, note: [words('A note.')] },
    ]);
    expect(rulesOf('![A rule](rule) {decorative}', { pictures })).toEqual(['warning picture-description 1']);
  });

  it('are findings when nobody has the picture, or it stands in a line', () => {
    const { blocks, findings } = read('![A map](mapp)', { pictures: { 'map-1': picture, map: picture } });
    expect(blocks).toEqual([]);
    expect(findings[0]?.message).toContain('Did you mean “map”?');
    expect(rulesOf('![A map](constructor)')).toEqual(['error picture-missing 1']);
    expect(rulesOf('a ![A map](map) b', { pictures: { map: picture } })).toEqual(['error picture-in-text 1']);
    expect(rulesOf('![](map)', { pictures: { map: picture } })).toEqual(['warning picture-description 1']);
  });
});

describe('code', () => {
  it('keeps its lines; indented text is no code', () => {
    expect(blocksOf('```\na *b*\n::: c\n```\n\n    d')).toEqual([
      paragraph({ kind: 'code', value: 'a *b*' }, { kind: 'lineBreak' }, { kind: 'code', value: '::: c' }),
      paragraph(words('d')),
    ]);
  });
});

it('a line of dashes is left out with a note', () => {
  expect(blocksOf('a\n\n---\n\nb')).toEqual([paragraph(words('a')), paragraph(words('b'))]);
  expect(rulesOf('a\n\n---\n\nb')).toEqual(['note rule-left-out 3']);
});
