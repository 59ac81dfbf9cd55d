import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import type { IssuedFile, Passage } from '../../../../briefing/bundle/issued-file.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { unzipPackage } from '../unzip-package.ts';
import type { IssuedRequest } from './issued-request.ts';
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
const drawing = /\.svg$/iu;

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
  const [pictures, drawings] = [digestsOf(entries.value, false), digestsOf(entries.value, true)];
  return done({
    format: 'docx',
    ...(bundle === undefined ? {} : { bundle }),
    passages,
    hidden,
    matter: { pictures, drawing: drawings },
  });
}

type Entries = ReadonlyMap<string, Uint8Array>;

function readParts(entries: Entries, pattern: RegExp): Pick<WordPassages, 'passages' | 'hidden'> | undefined {
  const [passages, hidden]: [string[], string[]] = [[], []];
  for (const name of [...entries.keys()].filter((one) => pattern.test(one)).toSorted()) {
    const reading = new WordPassages(picturesOf(entries, name));
    if (!reading.read(new TextDecoder().decode(entries.get(name)))) return undefined;
    passages.push(...reading.passages);
    hidden.push(...reading.hidden);
  }
  return { passages, hidden };
}

function bundleIn(entries: Entries): string | undefined {
  for (const [name, bytes] of entries) {
    const found = item.test(name) ? readBundleItem(new TextDecoder().decode(bytes)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function digestsOf(entries: Entries, areDrawings: boolean): readonly string[] {
  const pictures = [...entries].filter(([name]) => picture.test(name) && drawing.test(name) === areDrawings);
  return pictures.map(([, bytes]) => digestOf(bytes)).toSorted();
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Names pictures by their bytes, at the place where the part shows them. */
function picturesOf(entries: Entries, part: string): (relationship: string) => string {
  const links = entries.get(part.replace(/[^/]+$/u, '_rels/$&.rels'));
  const targets =
    links === undefined ? new Map<string, string>() : targetsIn(new TextDecoder().decode(links));
  return (relationship) => {
    const target = targets.get(relationship);
    const bytes = target === undefined ? undefined : entries.get(`word/${target}`);
    return bytes === undefined ? '' : `[picture ${digestOf(bytes).slice(0, 16)}]`;
  };
}

/** Where the relationships of a part lead, by their ids (ECMA-376 part 2, 9.3). */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const { Id: id, Target: target } = attributes;
    if (name === 'Relationship' && typeof id === 'string' && typeof target === 'string')
      targets.set(id, target);
  });
  parser.write(xml).close();
  return targets;
}

function broken(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', `${fileName} was not read: it ${why}. Ask for the file as it was exported.`);
}
