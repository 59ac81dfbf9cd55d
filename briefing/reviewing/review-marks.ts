import { elementsIn, everyElement, valueOf } from '../house/xml/xml-element.ts';
import type { XmlElement } from '../house/xml/xml-element.ts';
import { cutText } from '../text/cut-text.ts';

export const markKinds = ['comment', 'put in', 'deleted', 'moved'] as const;

/** A comment, or words that somebody put in, deleted or moved while changes were tracked: as the file says, whoever wrote that. */
export interface ReviewMark {
  readonly kind: (typeof markKinds)[number];
  /** Empty where the file does not say. */
  readonly by: string;
  /** An ISO 8601 day, or empty. */
  readonly on: string;
  readonly words: string;
  /** Of a comment: the words that it is about; empty where it is about a place. */
  readonly about?: string;
}

const changes: Readonly<Record<string, { readonly kind: ReviewMark['kind']; readonly words: string }>> = {
  'w:ins': { kind: 'put in', words: 'w:t' },
  'w:del': { kind: 'deleted', words: 'w:delText' },
  'w:moveTo': { kind: 'moved', words: 'w:t' },
};
/** The most that are listed of a file. */
export const mostMarks = 200;
const longestWords = 300;
const longestName = 80;

/** The changes that a part tracks, in its order; what one author did without a break in a paragraph is one. */
export function trackedMarks(root: XmlElement): readonly ReviewMark[] {
  const marks: ReviewMark[] = [];
  for (const paragraph of everyElement(root)) {
    if (paragraph.name !== 'w:p' || marks.length >= mostMarks) continue;
    marks.push(...joined(Array.from(everyElement(paragraph)).flatMap(changeOf)));
  }
  return marks.slice(0, mostMarks).map(bounded);
}

/** The comments of a file, in the order of their list, each with the words of the text that it is about. */
export function commentMarks(comments: XmlElement, root: XmlElement | undefined): readonly ReviewMark[] {
  const about = root === undefined ? new Map<string, string>() : wordsCommented(root);
  return elementsIn(comments, 'w:comment')
    .slice(0, mostMarks)
    .map((comment) => commentOf(comment, about.get(valueOf(comment, 'w:id')) ?? ''));
}

function commentOf(comment: XmlElement, about: string): ReviewMark {
  const paragraphs = elementsIn(comment, 'w:p').map((each) => wordsIn(each, 'w:t'));
  return {
    ...bounded(markOf(comment, 'comment', paragraphs.join(' '))),
    about: cutText(about, longestWords),
  };
}

function changeOf(element: XmlElement): readonly ReviewMark[] {
  const change = Object.hasOwn(changes, element.name) ? changes[element.name] : undefined;
  const words = change === undefined ? '' : wordsIn(element, change.words);
  return change === undefined || words.trim() === '' ? [] : [markOf(element, change.kind, words)];
}

function markOf(element: XmlElement, kind: ReviewMark['kind'], words: string): ReviewMark {
  const by = valueOf(element, 'w:author').trim().slice(0, longestName);
  const on = /^\d{4}-\d{2}-\d{2}/u.exec(valueOf(element, 'w:date'))?.[0] ?? '';
  return { kind, by, on, words };
}

function joined(marks: readonly ReviewMark[]): readonly ReviewMark[] {
  const all: ReviewMark[] = [];
  for (const mark of marks) {
    const before = all.at(-1);
    if (before?.kind === mark.kind && before.by === mark.by)
      all[all.length - 1] = { ...before, words: before.words + mark.words };
    else all.push(mark);
  }
  return all;
}

function bounded(mark: ReviewMark): ReviewMark {
  return { ...mark, words: cutText(mark.words.replaceAll(/\s+/gu, ' ').trim(), longestWords) };
}

function wordsIn(root: XmlElement, name: string): string {
  let words = '';
  for (const element of everyElement(root)) {
    if (element.name === name)
      words += element.children.filter((child) => typeof child === 'string').join('');
    if (words.length > longestWords * 2) break;
  }
  return words;
}

function wordsCommented(root: XmlElement): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  for (const element of everyElement(root)) {
    const id = valueOf(element, 'w:id');
    if (element.name === 'w:commentRangeStart') open.add(id);
    else if (element.name === 'w:commentRangeEnd') open.delete(id);
    else if (element.name === 'w:t')
      for (const each of open) {
        const said = words.get(each) ?? '';
        if (said.length <= longestWords)
          words.set(each, said + element.children.filter((child) => typeof child === 'string').join(''));
      }
  }
  return words;
}
