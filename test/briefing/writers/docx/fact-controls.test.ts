import { expect, test } from 'vitest';
import { all, attribute, child, children, textOf, within } from '../../../word-lint/word-package.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { link, text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

const body = 'word/document.xml';

async function controlsOf(...content: readonly Inline[]) {
  const file = await wordOf({
    ...documentOf([paragraph(...content)]),
    factNames: { T03: 'Transfer, 21 January 2026', T04: `${'x'.repeat(57)}𐎠𐎡𐎢𐎣` },
  });
  return { file, controls: all(file, body, 'sdt') };
}

test('words of a fact stand in a control of their own that shows no frame and locks nothing', async () => {
  const { controls } = await controlsOf(text('up to '), text('7,000', ['T03']), text(' men'));
  expect(controls.map(textOf)).toEqual(['7,000']);
  const properties = child(controls[0], 'sdtPr');
  expect(attribute(child(properties, 'tag'), 'val')).toBe('attache:fact:T03');
  expect(attribute(child(properties, 'alias'), 'val')).toBe('T03: Transfer, 21 January 2026');
  expect(properties?.getElementsByTagName('w15:appearance')[0]?.getAttribute('w15:val')).toBe('hidden');
  expect(child(properties, 'lock')).toBeUndefined();
});

test('a name that is too long for Word ends between two characters', async () => {
  const { controls } = await controlsOf(text('7,000', ['T04']));
  const alias = attribute(child(child(controls[0], 'sdtPr'), 'alias'), 'val');
  expect(alias).toBe(`T04: ${'x'.repeat(57)}…`);
});

test('a bookmark begins before the control and ends after it', async () => {
  const { controls } = await controlsOf(text('7,000', ['T03']));
  const around = children(controls[0]?.parentNode as Parameters<typeof children>[0]).map(
    (each) => each.localName,
  );
  const at = around.indexOf('sdt');
  expect(around.slice(at - 1, at + 2)).toEqual(['bookmarkStart', 'sdt', 'bookmarkEnd']);
});

test('neighbours of the same fact are one passage, those of another or of none are apart', async () => {
  const { controls } = await controlsOf(
    text('about', ['T03']),
    text(' 60', ['T03']),
    text('90', ['T07']),
    text(' or '),
    text('', ['T07']),
    { kind: 'text', value: 'none', facts: [] },
  );
  expect(controls.map(textOf)).toEqual(['about 60', '90']);
});

test('what is bold or linked keeps its look inside of the control', async () => {
  const { file, controls } = await controlsOf(
    { kind: 'strong', content: [text('7,000', ['T03'])] },
    { kind: 'link', href: 'https://example.org/', content: [text('there', ['T03'])] },
    link('https://example.org/', 'elsewhere'),
  );
  expect(within(controls[0] ?? expect.fail(), 'b')).toHaveLength(1);
  expect(all(file, body, 'hyperlink').map((each) => within(each, 'sdt').length)).toEqual([1, 0]);
});

test('controls and bookmarks have numbers of their own, in notes too', async () => {
  const document = documentOf(
    [
      paragraph(text('one', ['T03']), {
        kind: 'noteReference',
        marks: [{ note: 'note-1', number: 1, id: 'mark-1', first: true }],
      }),
    ],
    { notes: [{ id: 'note-1', number: 1, content: [text('two', ['T03'])], sources: [], facts: [] }] },
  );
  const file = await wordOf(document);
  const parts = [body, 'word/footnotes.xml'];
  const ids = parts.flatMap((part) =>
    all(file, part, 'sdt').map((each) => attribute(child(child(each, 'sdtPr'), 'id'), 'val')),
  );
  expect(new Set(ids).size).toBe(2);
  const names = parts.flatMap((part) =>
    all(file, part, 'bookmarkStart').map((each) => attribute(each, 'name')),
  );
  expect(names.filter((name) => name.startsWith('fact_T03_')).map((name) => name.slice(9, 10))).toEqual([
    '1',
    '2',
  ]);
});

test('in text from the right the bookmarks stand alone: LibreOffice breaks figures in controls there', async () => {
  const facts = [text('7,000', ['T03']), { kind: 'strong', content: [text('150', ['T04'])] } as const];
  const own = documentOf([paragraph(...facts)]);
  const around = documentOf([paragraph(text('قال إنه '), ...facts)]);
  for (const [document, count] of [
    [own, 2],
    [around, 0],
    [{ ...own, meta: { ...own.meta, direction: 'rtl', language: 'ar' } }, 0],
  ] as const) {
    const file = await wordOf(document);
    const names = all(file, body, 'bookmarkStart').map((each) => attribute(each, 'name').slice(0, 8));
    expect(names.filter((name) => name.startsWith('fact_'))).toEqual(['fact_T03', 'fact_T04']);
    expect(all(file, body, 'sdt')).toHaveLength(count);
  }
});
