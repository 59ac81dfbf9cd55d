import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../../../briefing/document/block.ts';
import type { Document, Note } from '../../../../../briefing/document/document.ts';
import type { Inline } from '../../../../../briefing/document/inline.ts';
import { sampleDocument } from '../../../../briefing/writers/sample-document.ts';
import { link, text } from '../../../../briefing/writers/sample-inline.ts';
import { pdfStructure } from '../../../../reading/pdf-structure.ts';
import { hasTool } from '../../../../reading/tool.ts';
import { documentOf, pageTexts, printed } from '../printed.ts';
import { drawing, figure } from '../sample-pictures.ts';

const isReadable = ['pdfinfo', 'pdftotext'].every(hasTool);
let sample = '';
beforeAll(async () => {
  if (isReadable) sample = pdfStructure(await printed(sampleDocument));
});

async function structureOf(...blocks: readonly Block[]): Promise<string> {
  return pdfStructure(await printed(documentOf(...blocks)));
}

/** The structure's lines without their indents, types alone. */
function typesIn(structure: string): readonly string[] {
  return Array.from(structure.matchAll(/^ *([A-Z]\w*)/gmu), ([, type = '']) => type);
}

/** Poppler gives what one element has on each page on a line of its own. */
function joined(structure: string): string {
  return structure.replace(/"\n +"/gu, '');
}

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const heading = (level: 1 | 2 | 3, words: string): Block => ({
  kind: 'heading',
  level,
  id: words,
  content: [text(words)],
});

describe.skipIf(!isReadable)('what a screen reader is given', () => {
  test('the title first, the sections below it, and no banners, page numbers and rules', () => {
    expect(sample).toMatch(/H1 \(block\)\n +"Transfer of ISIS detainees from Syria to Iraq"/u);
    expect(sample).toMatch(/H2 \(block\)\n +"Bottom line"/u);
    expect(sample).not.toContain('Page 1 of 5');
    expect(sample).not.toContain('TLP:AMBER"');
  });

  test('contents as a table of contents, whose entries refer to their headings', () => {
    expect(sample).toMatch(/TOC\n +TOCI\n +Reference \(inline\)\n +Link \(inline\)\n +"Bottom line"/u);
  });

  test('tables with their caption, head and body', () => {
    expect(sample).toMatch(
      /Table \(block\)\n +Caption\n +"Table 1\. .*"\n +THead\n +TR\n +TH:\n +\/Scope \/Column\n/u,
    );
    expect(sample).toMatch(/TBody\n +TR\n +TD\n/u);
  });

  test('words that stand in several fonts with the spaces between them', async () => {
    const bold: Inline = { kind: 'strong', content: [text('bold')] };
    const mark: Inline = { kind: 'portion', label: 'TLP:GREEN' };
    expect(await structureOf(paragraph(mark, text('One '), bold, text(' word.')))).toContain(
      '"[TLP:GREEN] One bold word."',
    );
  });

  test('lines that end before their paragraph with a space after them', async () => {
    const structure = await structureOf(paragraph(text('One.'), { kind: 'lineBreak' }, text('Two.')));
    expect(structure).toContain('"One. Two."');
  });

  test('levels of headings without a gap, whatever the analyst left out', async () => {
    const types = typesIn(await structureOf(heading(3, 'Deep'), heading(1, 'High'), heading(3, 'Deeper')));
    expect(types.filter((type) => /^H\d$/u.test(type))).toEqual(['H1', 'H2', 'H2', 'H3']);
  });

  test('a list in a list, with the bullets as labels', async () => {
    const inner: Block = { kind: 'list', ordered: true, start: 3, items: [[paragraph(text('third'))]] };
    const list: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph(text('first')), inner]],
    };
    expect(typesIn(await structureOf(list)).slice(-9)).toEqual([
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
    ]);
  });

  test('a link as one, though it runs over two lines', async () => {
    const words = 'a long address that has no room on the line on which it begins and goes on on the next';
    const structure = await structureOf(
      paragraph(text('See '), link('https://example.org/', words), text('.')),
    );
    expect(structure.match(/Link \(inline\)/gu)).toHaveLength(1);
    expect(structure).toContain(`"${words}"`);
  });

  test('a picture that shows nothing is passed over', async () => {
    const picture = figure(drawing('<svg width="20" height="20"><rect width="9" height="9"/></svg>'));
    expect(await structureOf({ ...picture, description: 'A map' })).toContain('Figure');
    expect(await structureOf({ ...picture, description: ' ' })).not.toContain('Figure');
  });

  test('a note once, after the paragraph that marks it, over however many pages it runs', async () => {
    const words = Array.from({ length: 900 }, (_, at) => `w${at}x`).join(' ');
    const note: Note = { id: 'note-1', number: 1, content: [text(words)], sources: [], facts: [] };
    const mark: Inline = {
      kind: 'noteReference',
      marks: [{ note: 'note-1', number: 1, id: 'mark-1', first: true }],
    };
    const document: Document = {
      ...documentOf(paragraph(text('Marked.'), mark), paragraph(text('Later.'))),
      notes: [note],
    };
    const bytes = await printed(document);
    expect(pageTexts(bytes).length).toBeGreaterThan(1);
    const structure = pdfStructure(bytes);
    expect(structure.match(/Note </gu)).toHaveLength(1);
    expect(joined(structure)).toContain(words);
    expect(structure.indexOf('Note <')).toBeLessThan(structure.indexOf('Later.'));
  });

  test('a paragraph once, though it goes on overleaf', async () => {
    const words = Array.from({ length: 700 }, (_, at) => `w${at}x`).join(' ');
    const structure = await structureOf(paragraph(text(words)));
    expect(joined(structure)).toContain(words);
  });
});
