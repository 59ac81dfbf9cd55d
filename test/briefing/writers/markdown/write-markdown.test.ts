import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { readMarkdown } from '../../../../briefing/merge/read/read-markdown.ts';
import { writeMarkdown } from '../../../../briefing/writers/markdown/write-markdown.ts';
import { sampleDocument } from '../sample-document.ts';
import { marks, text } from '../sample-inline.ts';
import { samplePicture } from '../sample-picture.ts';
import { anyBlocks } from '../any-blocks.ts';
import { wordsOf } from '../words-of.ts';

const pictures = { figure: samplePicture(8, 8), 'figure-1': samplePicture(8, 8) };

const documentOf = (...blocks: readonly Block[]): Document => ({ ...sampleDocument, blocks, notes: [] });

const bodyOf = (document: Document): string => writeMarkdown(document).split('\n---\n\n')[1] ?? '';

const written = (...blocks: readonly Block[]): string => bodyOf(documentOf(...blocks)).trimEnd();

const readBack = (markdown: string) => readMarkdown(markdown, { slots: {}, language: 'en-GB', pictures });

const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });

describe('Markdown', () => {
  it('has a sentence a line, and knows what only looks like the end of one', () => {
    expect(
      written(paragraph('Iraq says so (S1, para. 7). The U. S. does not. Adm. Cooper “agrees.” So be it.')),
    ).toBe('Iraq says so (S1, para. 7).\nThe U. S. does not.\nAdm. Cooper “agrees.”\nSo be it.');
  });

  it('begins with what the title block says', () => {
    const front = writeMarkdown(sampleDocument).split('\n---\n')[0];
    expect(front).toContain('title: "Transfer of ISIS detainees from Syria to Iraq"');
    expect(front).toContain('marking: "TLP:AMBER"');
    expect(front).toContain('  "Information cut-off": "28 Feb 2026, 18:00 UTC"');
  });

  it('writes notes at the end, under the numbers that lead to them', () => {
    const markdown = writeMarkdown(sampleDocument);
    expect(markdown).toContain('named as the ceiling.[^1][^2]\n');
    expect(markdown).toContain('\n[^6]: US Central Command ([note 2](#note-2)). B2\n');
    expect(markdown.match(/^\[\^\d+\]: /gmu)).toHaveLength(sampleDocument.notes.length);
  });

  it('names tables and figures as the page does, with their settings', () => {
    const markdown = writeMarkdown(sampleDocument);
    expect(markdown).toContain(
      '::: table Table 1. What has been counted, and what is only a ceiling {shares="68 90 98 118 33 23 37" qualifier=5 totals=2}\n',
    );
    expect(markdown).toContain('(figure-1 "Figure 1. Nearly a third of the ceiling');
  });

  it('changes one line for one changed sentence', () => {
    const before = written(paragraph('One stays. Two goes. Three stays.')).split('\n');
    const after = written(paragraph('One stays. Two is new. Three stays.')).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual(['Two is new.']);
  });

  it('reads back as the same blocks', () => {
    const { blocks, findings } = readBack(bodyOf(documentOf(...sampleDocument.blocks)));
    expect(findings.filter(({ rule }) => rule !== 'link-address')).toEqual([]);
    const kinds = sampleDocument.blocks.map(({ kind }) => (kind === 'scale' ? 'table' : kind));
    expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('reads back as the same words, whatever they look like', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(wordsOf(readBack(bodyOf(documentOf(...blocks))).blocks)).toBe(wordsOf(blocks));
      }),
      { seed: 20_260_228, numRuns: 600 },
    );
  });

  it('is the same each time', () => {
    expect(writeMarkdown(sampleDocument)).toBe(writeMarkdown(structuredClone(sampleDocument)));
  });

  it('keeps words rather than emphasis where Markdown cannot say both', () => {
    const strong: Block = {
      kind: 'paragraph',
      content: [text('a'), { kind: 'strong', content: [text('(b)')] }, text('c'), marks(1)],
    };
    expect(written(strong)).toBe('a(b)c[^1]');
  });
});
