import { SaxesParser } from 'saxes';
import type { Detail, DetailKind } from '../../../../briefing/bundle/issued-file.ts';

/** Elements of metadata by what they say. */
export type MetadataNames = Readonly<Record<string, DetailKind>>;

/** Those of XMP (ISO 16684-1, 8.4) and of its PDF schema. */
export const xmpNames: MetadataNames = {
  title: 'title',
  creator: 'author',
  description: 'subject',
  subject: 'keywords',
  Keywords: 'keywords',
  language: 'language',
};

/** Those of a Word file’s core properties (ECMA-376 part 2, 11.1). */
export const coreNames: MetadataNames = {
  title: 'title',
  creator: 'author',
  subject: 'subject',
  description: 'subject',
  keywords: 'keywords',
  language: 'language',
};

/** What the metadata of a file say of it; what is no XML says nothing. */
export function readMetadata(xml: string, kinds: MetadataNames): readonly Detail[] {
  const details: Detail[] = [];
  const open: string[] = [];
  let words = '';
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    open.push(name.slice(name.indexOf(':') + 1));
    words = '';
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.on('closetag', () => {
    const what = open.map((name) => kinds[name]).findLast((kind) => kind !== undefined);
    if (what !== undefined && words.trim() !== '') details.push({ what, words: words.trim() });
    words = '';
    open.pop();
  });
  parser.write(xml).close();
  return details;
}
