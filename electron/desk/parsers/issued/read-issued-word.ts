import { createHash } from 'node:crypto';
import type { IssuedFile, Passage } from '../../../../briefing/bundle/issued-file.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { unzipPackage } from '../unzip-package.ts';
import type { IssuedRequest } from './read-issued.ts';
import { readBundleItem } from './read-bundle-item.ts';
import { WordPassages } from './word-passages.ts';

/** The parts that readers see, in the order in which they are told. */
const stories: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/u, 'text'],
  [/^word\/(?:footnotes|endnotes)\d*\.xml$/u, 'notes'],
  [/^word\/(?:header|footer)\d*\.xml$/u, 'headers and footers'],
];
const item = /^customXml\/item\d+\.xml$/u;
const picture = /^word\/media\//u;

/** Takes a Word file apart: what it shows with all tracked changes accepted, and the bundle among its own XML. */
export function readIssuedWord({ content, fileName }: IssuedRequest): Outcome<IssuedFile> {
  const entries = unzipPackage(content, (name) => name.startsWith('word/') || item.test(name));
  if (!entries.ok) return broken(fileName, entries.failure.message);
  const passages: Passage[] = [];
  const hidden: string[] = [];
  for (const [pattern, part] of stories) {
    const read = readParts(entries.value, pattern);
    if (read === undefined) return broken(fileName, 'holds XML that is broken');
    const seen = part === 'headers and footers' ? [...new Set(read.passages)] : read.passages;
    passages.push(...seen.map((words) => ({ words, part })));
    hidden.push(...read.hidden);
  }
  if (!entries.value.has('word/document.xml')) return broken(fileName, 'is no Word document');
  const bundle = bundleIn(entries.value);
  const pictures = digestsOf(entries.value);
  return done({
    format: 'docx',
    ...(bundle === undefined ? {} : { bundle }),
    passages,
    hidden,
    matter: { pictures },
  });
}

type Entries = ReadonlyMap<string, Uint8Array>;

function readParts(entries: Entries, pattern: RegExp): Pick<WordPassages, 'passages' | 'hidden'> | undefined {
  const reading = new WordPassages();
  for (const name of [...entries.keys()].filter((one) => pattern.test(one)).toSorted())
    if (!reading.read(new TextDecoder().decode(entries.get(name)))) return undefined;
  return reading;
}

function bundleIn(entries: Entries): string | undefined {
  for (const [name, bytes] of entries) {
    const found = item.test(name) ? readBundleItem(new TextDecoder().decode(bytes)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function digestsOf(entries: Entries): readonly string[] {
  const pictures = [...entries].filter(([name]) => picture.test(name));
  return pictures.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex')).toSorted();
}

function broken(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', `${fileName} was not read: it ${why}. Ask for the file as it was exported.`);
}
