import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import {
  headsPart,
  type Detail,
  type IssuedBundle,
  type IssuedFile,
  type IssuedReview,
  type Passage,
} from '../../../../briefing/bundle/issued-file.ts';
import { stylesThatHide } from '../../../../briefing/edited/styles-that-hide.ts';
import { readXml } from '../../../../briefing/house/xml/read-xml.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { unzipPackage } from '../unzip-package.ts';
import type { IssuedRequest } from './issued-request.ts';
import { activeInWord } from './active-word.ts';
import { readBundleItem } from './read-bundle-item.ts';
import { coreNames, readMetadata } from './read-metadata.ts';
import { WordPassages, type ChangesAre, type WordSurroundings } from './word-passages.ts';
import { wordParts, wordReview } from './word-parts.ts';

/** The parts that readers see, in the order in which they are told. */
const stories: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/u, 'text'],
  [/^word\/(?:footnotes|endnotes)\d*\.xml$/u, 'notes'],
  [/^word\/(?:header|footer)\d*\.xml$/u, headsPart],
];
const item = /^customXml\/item\d+\.xml$/u;
const picture = /^word\/media\//u;
const drawing = /\.svg$/iu;

/** Takes a Word file apart: what it shows with all tracked changes accepted, and the bundle among its own XML. */
export function readIssuedWord({ content, fileName }: IssuedRequest): Outcome<IssuedFile> {
  const entries = unzipPackage(content);
  if (!entries.ok) return broken(fileName, entries.failure.message);
  if (!entries.value.has('word/document.xml')) return broken(fileName, 'is no Word document');
  const read = readStories(entries.value, 'accepted');
  if (typeof read === 'string') return broken(fileName, `holds XML that is broken, in its ${read}`);
  const bundle = bundleIn(entries.value);
  const review = wordReview(entries.value);
  const [pictures, drawings] = [digestsOf(entries.value, false), digestsOf(entries.value, true)];
  return done({
    format: 'docx',
    ...(bundle === undefined ? {} : { bundle }),
    ...read,
    active: activeInWord(entries.value),
    parts: wordParts(entries.value),
    ...(review === undefined ? {} : { review: withRejected(review, entries.value) }),
    matter: { pictures, drawing: drawings },
  });
}

function withRejected(review: IssuedReview, entries: Entries): IssuedReview {
  const read = review.changes === 0 ? '' : readStories(entries, 'rejected');
  return typeof read === 'string' ? review : { ...review, rejected: read.passages };
}

/** Reads the bundle of a Word file alone. */
export function readWordBundle({ content, fileName }: IssuedRequest): Outcome<IssuedBundle> {
  const entries = unzipPackage(content);
  if (!entries.ok) return broken(fileName, entries.failure.message);
  if (!entries.value.has('word/document.xml')) return broken(fileName, 'is no Word document');
  const bundle = bundleIn(entries.value);
  return done({ format: 'docx', ...(bundle === undefined ? {} : { bundle }) });
}

type Read = Pick<IssuedFile, 'passages' | 'hidden' | 'details'>;

/** What the file shows; or which of its parts is no XML. */
function readStories(entries: Entries, changesAre: ChangesAre): Read | string {
  const [passages, hidden, details]: [Passage[], string[], Detail[]] = [[], [], []];
  const styles = readXml(textIn(entries, 'word/styles.xml'));
  const hiddenStyles = styles.ok ? stylesThatHide(styles.value) : new Set<string>();
  for (const [pattern, part] of stories)
    for (const name of [...entries.keys()].filter((one) => pattern.test(one)).toSorted()) {
      const reading = new WordPassages({ ...linksOf(entries, name), hiddenStyles }, changesAre);
      if (!reading.read(textIn(entries, name))) return part;
      for (const words of reading.passages) passages.push({ words, part });
      hidden.push(...reading.hidden);
      details.push(...reading.details);
    }
  details.push(...readMetadata(textIn(entries, 'docProps/core.xml'), coreNames));
  return { passages, hidden, details };
}

function textIn(entries: Entries, name: string): string {
  return new TextDecoder().decode(entries.get(name));
}

type Entries = ReadonlyMap<string, Uint8Array>;

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

/** Pictures are named by their bytes, at the place where the part shows them. */
function linksOf(entries: Entries, part: string): Pick<WordSurroundings, 'pictureAt' | 'addressAt'> {
  const targets = targetsIn(textIn(entries, part.replace(/[^/]+$/u, '_rels/$&.rels')));
  return {
    pictureAt: (relationship) => {
      const bytes = entries.get(`word/${targets.get(relationship)?.target ?? ''}`);
      return bytes === undefined ? '' : `[picture ${digestOf(bytes).slice(0, 16)}]`;
    },
    addressAt: (relationship) => {
      const link = targets.get(relationship);
      return link?.isOutside === true ? link.target : '';
    },
  };
}

interface Link {
  readonly target: string;
  readonly isOutside: boolean;
}

/** Where the relationships of a part lead, by their ids (ECMA-376 part 2, 9.3). */
function targetsIn(xml: string): ReadonlyMap<string, Link> {
  const targets = new Map<string, Link>();
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const { Id: id, Target: target, TargetMode: mode } = attributes;
    if (name === 'Relationship' && typeof id === 'string' && typeof target === 'string')
      targets.set(id, { target, isOutside: mode === 'External' });
  });
  parser.write(xml).close();
  return targets;
}

function broken(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', `${fileName} was not read: it ${why}. Ask for the file as it was exported.`);
}
