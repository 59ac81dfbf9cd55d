import * as docx from 'docx';
import type { WordWriting } from './word-writing.ts';

/** Content that links lead to by the id; without a bookmark where the document names no such id. */
export function bookmarked(
  writing: WordWriting,
  id: string,
  children: readonly docx.ParagraphChild[],
): readonly docx.ParagraphChild[] {
  const name = writing.bookmarks.of(id);
  if (name === undefined) return children;
  const number = writing.serial.next('bookmark');
  return [asChild(new docx.BookmarkStart(name, number)), ...children, asChild(new docx.BookmarkEnd(number))];
}

/** The library takes any part in a paragraph, but its type only knows its own. */
export function asChild(end: docx.XmlComponent): docx.ParagraphChild {
  return end as docx.ParagraphChild;
}
