import type { StoryParagraph, StoryRun } from '../edited/word-story.ts';
import { childNamed, elementsIn, isElement, valueOf, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { commonPlaces } from '../text/common-places.ts';
import type { ChangeMarks } from './change-marks.ts';
import { runLike } from './paragraph-text.ts';

/** Words, spaces and signs, each on its own. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{M}\p{N}]+)*|\s|[^\s]/gu;

/** Stands for the number of a note that is named once more; it follows the notes, as their own numbers do. */
const numberAgain = '\uE001';
const referenceStyle = 'FootnoteReference';

/** What a run of the new text says; the mark of a note says nothing. */
export function storyText(run: XmlElement): string {
  let text = '';
  for (const child of elementsIn(run)) {
    if (child.name === 'w:t') text += child.children.filter((each) => typeof each === 'string').join('');
    text += signs[child.name] ?? '';
  }
  return text;
}

const signs: Readonly<Record<string, string>> = {
  'w:noBreakHyphen': '\u2011',
  'w:tab': '\t',
  'w:br': '\n',
};

/** Follows the notes while the words around their marks are compared. */
export interface NoteFollower {
  /** By what an old note is compared. */
  keyOfOld(id: string): string;
  /** The same for a new note. */
  keyOfNew(id: string): string;
  /** Says as which old note a new one is known again; undefined: it is new. */
  pair(id: string, old: string | undefined): void;
  /** The mark of an old note that comes back as deleted; undefined where no note can be kept. */
  restored(id: string): XmlElement | undefined;
}

/** By what words and notes are marked. */
export interface ParagraphContext {
  readonly marks: ChangeMarks;
  readonly notes: NoteFollower;
}

/** Puts into a paragraph what was changed since the old one: words and notes that are new as inserted, those that are gone as deleted. */
export function paragraphChanges(
  paragraph: XmlElement,
  old: Pick<StoryParagraph, 'runs'>,
  context: ParagraphContext,
): XmlElement {
  const before = oldTokens(old.runs, context.notes);
  const after = newTokens(paragraph, context.notes);
  const common = new Map(
    commonPlaces(
      before.map(({ key }) => key),
      after,
    ).map((place) => [place.after, place.before]),
  );
  return new ParagraphWalk(before, common, context).paragraph(paragraph);
}

/** A whole paragraph as new. */
export function insertedParagraph(paragraph: XmlElement, context: ParagraphContext): XmlElement {
  return context.marks.ended(paragraphChanges(paragraph, { runs: [] }, context), 'w:ins');
}

/** A paragraph of the old text, as deleted. */
export function deletedParagraph(
  old: StoryParagraph,
  styles: ReadonlySet<string>,
  context: ParagraphContext,
): XmlElement {
  const style = styles.has(old.style)
    ? [{ name: 'w:pStyle', attributes: { 'w:val': old.style }, children: [] }]
    : [];
  const properties = { name: 'w:pPr', attributes: {}, children: style };
  const words = deletedRuns(oldTokens(old.runs, context.notes), context);
  return context.marks.ended({ name: 'w:p', attributes: {}, children: [properties, ...words] }, 'w:del');
}

/** Words of the old text, as deleted; none for none. */
export function deletedWords(runs: readonly StoryRun[], context: ParagraphContext): readonly XmlElement[] {
  return deletedRuns(oldTokens(runs, context.notes), context);
}

interface OldToken {
  readonly text: string;
  readonly key: string;
  readonly run: StoryRun;
}

function oldTokens(runs: readonly StoryRun[], notes: NoteFollower): readonly OldToken[] {
  return runs.flatMap((run): readonly OldToken[] => {
    if (run.note !== undefined) return [{ text: '', key: notes.keyOfOld(run.note), run }];
    if (run.style === referenceStyle && /^\d+$/u.test(run.text))
      return [{ text: run.text, key: numberAgain, run }];
    return (run.text.match(token) ?? []).map((text) => ({ text, key: plain(text), run }));
  });
}

function newTokens(element: XmlElement, notes: NoteFollower): readonly string[] {
  return piecesIn(element.children).flatMap((piece) => {
    if ('field' in piece) return [numberAgain];
    const { node } = piece;
    if (!isElement(node) || node.name === 'w:pPr' || node.name === 'w:sdtPr') return [];
    if (node.name !== 'w:r') return newTokens(node, notes);
    const note = noteOf(node);
    return note === '' ? (storyText(node).match(token) ?? []).map(plain) : [notes.keyOfNew(note)];
  });
}

/** A child of an element, or the runs that make up the number of a note which is named once more. */
type Piece = { readonly node: XmlNode } | { readonly field: XmlElement[] };

function piecesIn(children: readonly XmlNode[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let field: XmlElement[] | undefined;
  for (const node of children) {
    if (!isElement(node) || node.name !== 'w:r' || (field === undefined && !isNumberAgain(node))) {
      pieces.push({ node });
      continue;
    }
    if (field === undefined) pieces.push({ field: (field = []) });
    field.push(node);
    if (endsField(node)) field = undefined;
  }
  return pieces;
}

function endsField(run: XmlElement): boolean {
  return elementsIn(run, 'w:fldChar').some((one) => valueOf(one, 'w:fldCharType') === 'end');
}

function isNumberAgain(run: XmlElement): boolean {
  return elementsIn(run, 'w:instrText').some(({ children }) =>
    children.some((code) => !isElement(code) && /^\s*NOTEREF\b/u.test(code)),
  );
}

/** Spaces of all sorts are one, and so are hyphens. */
function plain(text: string): string {
  return /^\s$/u.test(text) ? ' ' : text.replaceAll('\u2011', '-');
}

function deletedRuns(tokens: readonly OldToken[], { marks, notes }: ParagraphContext): readonly XmlElement[] {
  const runs: XmlElement[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = tokens[at]?.run;
    let text = '';
    for (; at < tokens.length && tokens[at]?.run === run; at += 1) text += tokens[at]?.text ?? '';
    const gone = run?.note === undefined ? undefined : notes.restored(run.note);
    if (gone !== undefined) runs.push(gone);
    else if (run !== undefined && text !== '') runs.push(deletedRun(run, text));
  }
  return runs.length === 0 ? [] : [marks.deleted(runs)];
}

function deletedRun({ bold, italic, style }: StoryRun, text: string): XmlElement {
  const toggles = [...(bold === true ? ['w:b'] : []), ...(italic === true ? ['w:i'] : [])];
  const looks: readonly XmlElement[] = [
    ...(style === referenceStyle ? [{ name: 'w:rStyle', attributes: { 'w:val': style }, children: [] }] : []),
    ...toggles.map((name) => ({ name, attributes: {}, children: [] })),
  ];
  const properties = { name: 'w:rPr', attributes: {}, children: looks };
  return runLike(
    { name: 'w:r', attributes: {}, children: looks.length === 0 ? [] : [properties] },
    text,
    'w:delText',
  );
}

/** The id of the note whose mark a run is; empty for other runs. */
function noteOf(run: XmlElement): string {
  return valueOf(childNamed(run, 'w:footnoteReference'), 'w:id');
}

class ParagraphWalk {
  readonly #before: readonly OldToken[];
  readonly #common: ReadonlyMap<number, number>;
  readonly #context: ParagraphContext;
  #old = 0;
  #now = 0;

  constructor(before: readonly OldToken[], common: ReadonlyMap<number, number>, context: ParagraphContext) {
    this.#before = before;
    this.#common = common;
    this.#context = context;
  }

  paragraph(paragraph: XmlElement): XmlElement {
    const { children } = this.#inside(paragraph);
    return withChildren(paragraph, [...children, ...this.#deletedBefore(this.#before.length)]);
  }

  #inside(element: XmlElement): XmlElement {
    const children: XmlNode[] = [];
    for (const piece of piecesIn(element.children)) {
      if ('field' in piece) {
        children.push(...this.#unit(piece.field));
        continue;
      }
      const { node } = piece;
      if (!isElement(node) || node.name === 'w:pPr' || node.name === 'w:sdtPr') children.push(node);
      else if (node.name === 'w:r') children.push(...this.#run(node));
      else children.push(this.#inside(node));
    }
    return withChildren(element, children);
  }

  /** What is one token: the mark of a note, or its number where it is named once more. */
  #unit(runs: readonly XmlElement[], note?: string): readonly XmlElement[] {
    const old = this.#common.get(this.#now);
    const gone = old === undefined ? [] : this.#deletedBefore(old);
    this.#now += 1;
    if (old !== undefined) this.#old = old + 1;
    const was = old === undefined ? undefined : this.#before[old]?.run.note;
    if (note !== undefined) this.#context.notes.pair(note, was);
    return [...gone, ...(old === undefined ? [this.#context.marks.inserted(runs)] : runs)];
  }

  #run(run: XmlElement): readonly XmlElement[] {
    const note = noteOf(run);
    if (note !== '') return this.#unit([run], note);
    const tokens = storyText(run).match(token) ?? [];
    if (tokens.length === 0) return [run];
    const pieces: XmlElement[] = [];
    let words = '';
    let isNew = false;
    const close = (): void => {
      if (words === '') return;
      const piece = words.length === storyText(run).length ? run : runLike(run, words);
      pieces.push(isNew ? this.#context.marks.inserted([piece]) : piece);
      words = '';
    };
    for (const text of tokens) {
      const old = this.#common.get(this.#now);
      const gone = old === undefined ? [] : this.#deletedBefore(old);
      if (gone.length > 0 || isNew !== (old === undefined)) {
        close();
        pieces.push(...gone);
      }
      isNew = old === undefined;
      if (old !== undefined) this.#old = old + 1;
      words += text;
      this.#now += 1;
    }
    close();
    return pieces;
  }

  /** What of the old words is gone before a place. */
  #deletedBefore(place: number): readonly XmlElement[] {
    const gone = this.#before.slice(this.#old, Math.max(this.#old, place));
    this.#old = Math.max(this.#old, place);
    return deletedRuns(gone, this.#context);
  }
}
