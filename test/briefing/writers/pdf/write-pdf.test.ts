import { describe, expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import type { PdfRun } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { sampleDocument } from '../sample-document.ts';

const style = attacheStyle('A4');
const definition = writePdf(sampleDocument, style);

function runsIn(value: unknown): readonly PdfRun[] {
  if (Array.isArray(value)) return value.flatMap(runsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value as PdfRun] : [];
  return [...own, ...Object.values(value).flatMap(runsIn)];
}

describe('the definition', () => {
  test('is plain data: it comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });

  test('is the same for the same document, which stays as it was', () => {
    const before = JSON.stringify(sampleDocument);
    expect(writePdf(sampleDocument, style)).toEqual(definition);
    expect(JSON.stringify(sampleDocument)).toBe(before);
  });

  test('carries every note once, and marks the first place of each as the one that brings it', () => {
    expect(Object.keys(definition.notes)).toEqual(sampleDocument.notes.map(({ id }) => id));
    const bringing = runsIn(definition.content).flatMap(({ note }) => note ?? []);
    expect(bringing.toSorted()).toEqual(Object.keys(definition.notes).toSorted());
  });

  test('links marks to notes and notes back to their first mark', () => {
    expect(runsIn(definition.content)).toContainEqual(
      expect.objectContaining({ id: 'mark-1-2', linkToDestination: 'note-1', fontFeatures: ['sups'] }),
    );
    expect(runsIn(definition.notes['note-1'])).toContainEqual(
      expect.objectContaining({ id: 'note-1', linkToDestination: 'mark-1' }),
    );
  });

  test('repeats the handling mark in its colours at head and foot', () => {
    for (const node of [definition.header.first, definition.header.node, definition.footer.node]) {
      expect(JSON.stringify(node)).toContain('"fillColor":"#000000"');
      expect(runsIn(node)).toContainEqual(expect.objectContaining({ color: '#FFC000' }));
    }
  });

  test('takes its size from the paper', () => {
    expect(writePdf(sampleDocument, attacheStyle('Letter')).pageSize).toEqual({ width: 612, height: 792 });
  });
});

test('a link that leads elsewhere than http, https or mailto is only text', () => {
  const block = {
    kind: 'paragraph',
    content: [{ kind: 'link', href: 'javascript:alert(1)', content: [{ kind: 'text', value: 'here' }] }],
  } as const;
  const [run] = runsIn(writePdf({ ...sampleDocument, blocks: [block] }, style).content.at(-1));
  expect(run).toEqual({ text: 'here' });
});

test('the words around a bold total stay as the analyst set them, its figure is bold', () => {
  const runs = runsIn(definition.content);
  expect(runs).toContainEqual(expect.objectContaining({ text: '7,000', bold: true }));
  expect(runs.find(({ text }) => text === 'up to')?.bold).toBeUndefined();
  expect(runs.find(({ text }) => text.startsWith(' named on'))?.bold).toBeUndefined();
});
