import { Packer } from 'docx';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document, Meta, Note } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeDocx } from '../../../../briefing/writers/docx/write-docx.ts';
import { openWord } from '../../../word-lint/word-package.ts';
import type { WordPackage } from '../../../word-lint/word-package.ts';
import { sampleDocument } from '../sample-document.ts';

/** What a test changes of the sample's properties and notes. */
export interface Around {
  readonly notes?: readonly Note[];
  readonly meta?: Partial<Meta>;
}

/** A document of these blocks alone. */
export function documentOf(blocks: readonly Block[], { notes = [], meta = {} }: Around = {}): Document {
  return { meta: { ...sampleDocument.meta, ...meta }, blocks, notes };
}

/** What the writer makes of a document, taken apart. */
export async function wordOf(document: Document): Promise<WordPackage> {
  return openWord(new Uint8Array(await Packer.toBuffer(writeDocx(document, attacheStyle('A4')))));
}

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

export const note = (number: number, ...content: readonly Inline[]): Note => ({
  id: `note-${number}`,
  number,
  content,
  sources: [],
  facts: [],
});
