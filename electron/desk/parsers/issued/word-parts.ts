import { createHash } from 'node:crypto';
import type { IssuedPart, IssuedReview } from '../../../../briefing/bundle/issued-file.ts';
import { readXml } from '../../../../briefing/house/xml/read-xml.ts';
import { writeNode } from '../../../../briefing/house/xml/write-xml.ts';
import { elementsIn } from '../../../../briefing/house/xml/xml-element.ts';
import type { XmlElement } from '../../../../briefing/house/xml/xml-element.ts';
import { commentMarks, mostMarks, trackedMarks } from '../../../../briefing/reviewing/review-marks.ts';
import type { ReviewMark } from '../../../../briefing/reviewing/review-marks.ts';
import { changesIn, withoutReview } from '../../../../briefing/reviewing/without-review.ts';
import { gatherParts } from './gather-parts.ts';

/** What the parts of a Word file are for; any other is told by its path. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/u, 'the marks and looks of the text'],
  [/^word\/(?:footnotes|endnotes)\d*\.xml$/u, 'the marks and looks of the notes'],
  [/^word\/(?:header|footer)\d*\.xml$/u, 'the looks of headers and footers'],
  [/^word\/(?:styles|stylesWithEffects|numbering|theme\/theme\d*)\.xml$/u, 'the styles'],
  [/^word\/(?:settings|webSettings)\.xml$/u, 'the settings of the document'],
  [/^word\/comments\w*\.xml$/u, 'comments'],
  [/^word\/fontTable\.xml$|^word\/fonts\//u, 'the fonts'],
  [/^word\/media\//u, 'the pictures'],
  [/^docProps\//u, 'the properties of the file'],
  [/^customXml\//u, 'the part that holds the bundle'],
  [/\.rels$|^\[Content_Types\]\.xml$/u, 'how its parts hang together'],
];
const longestName = 80;

const reviewed = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u;
const comments = /^word\/comments\.xml$/u;
const lists = /^word\/_rels\/document\.xml\.rels$|^\[Content_Types\]\.xml$/u;
/** What such a list says of comments. */
const commentsEntry = /<(?:Relationship|Override)\b[^>]*\bcomments\.xml"[^>]*\/>/gu;

type Entries = ReadonlyMap<string, Uint8Array>;

/** The parts of a Word file by what they are for. */
export function wordParts(entries: Entries): readonly IssuedPart[] {
  return gatherParts(Array.from(entries, ([path, bytes]) => partOf(path, bytes)));
}

/** Its comments and tracked changes, and its parts without them; undefined where the text cannot be read as XML. */
export function wordReview(entries: Entries): IssuedReview | undefined {
  let changes = 0;
  const tracked: ReviewMark[] = [];
  const texts = new Map<string, XmlElement>();
  const rest: IssuedPart[] = [];
  for (const [path, bytes] of entries) {
    if (lists.test(path)) rest.push(partOf(path, textOf(bytes).replace(commentsEntry, '')));
    else if (comments.test(path) || reviewed.test(path)) {
      const read = readXml(textOf(bytes));
      if (!read.ok) return undefined;
      texts.set(path, read.value);
      if (!comments.test(path)) {
        changes += changesIn(read.value);
        tracked.push(...trackedMarks(read.value));
        rest.push(partOf(path, writeNode(withoutReview(read.value))));
      }
    } else rest.push(partOf(path, bytes));
  }
  const notes = texts.get('word/comments.xml');
  const said = notes === undefined ? [] : commentMarks(notes, texts.get('word/document.xml'));
  return {
    comments: notes === undefined ? 0 : elementsIn(notes, 'w:comment').length,
    changes,
    marks: [...said, ...tracked.slice(0, mostMarks)],
    rest: gatherParts(rest),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function partOf(path: string, content: Uint8Array | string): IssuedPart {
  return {
    name: names.find(([pattern]) => pattern.test(path))?.[1] ?? `the part ${path.slice(0, longestName)}`,
    digest: createHash('sha256').update(path).update(content).digest('hex'),
  };
}
