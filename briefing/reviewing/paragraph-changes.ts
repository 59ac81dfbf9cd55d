import type { StoryParagraph, StoryRun } from '../edited/word-story.ts';
import { elementsIn, isElement, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { commonPlaces } from '../text/common-places.ts';
import type { ChangeMarks } from './change-marks.ts';
import { runLike } from './paragraph-text.ts';

/** Words, spaces and signs, each on its own. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{M}\p{N}]+)*|\s|[^\s]/gu;

/** What a run of the new text says; the mark of a note is a token of its own. */
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

/** Puts into a paragraph what was changed since the old one: words that are new as inserted, those that are gone as deleted. */
export function paragraphChanges(paragraph: XmlElement, old: StoryParagraph, marks: ChangeMarks): XmlElement {
  const before = oldTokens(old.runs);
  const after = newTokens(paragraph);
  const common = new Map(
    commonPlaces(
      before.map(({ text }) => plain(text)),
      after.map(plain),
    ).map((place) => [place.after, place.before]),
  );
  return new ParagraphWalk(before, common, marks).paragraph(paragraph);
}

/** A whole paragraph as new. */
export function insertedParagraph(paragraph: XmlElement, marks: ChangeMarks): XmlElement {
  return marks.ended(new ParagraphWalk([], new Map(), marks).paragraph(paragraph), 'w:ins');
}

/** A paragraph of the old text, as deleted. */
export function deletedParagraph(
  old: StoryParagraph,
  styles: ReadonlySet<string>,
  marks: ChangeMarks,
): XmlElement {
  const style = styles.has(old.style)
    ? [{ name: 'w:pStyle', attributes: { 'w:val': old.style }, children: [] }]
    : [];
  const properties = { name: 'w:pPr', attributes: {}, children: style };
  const runs = old.runs.filter(({ text }) => text !== '').map((run) => deletedRun(run, run.text));
  const words = runs.length === 0 ? [] : [marks.deleted(runs)];
  return marks.ended({ name: 'w:p', attributes: {}, children: [properties, ...words] }, 'w:del');
}

interface OldToken {
  readonly text: string;
  readonly run: StoryRun;
}

function oldTokens(runs: readonly StoryRun[]): readonly OldToken[] {
  return runs.flatMap((run) => (run.text.match(token) ?? []).map((text) => ({ text, run })));
}

function newTokens(element: XmlElement): readonly string[] {
  return runsIn(element).flatMap((run) => storyText(run).match(token) ?? []);
}

function runsIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)));
}

/** Spaces of all sorts are one, and so are hyphens. */
function plain(text: string): string {
  return /^\s$/u.test(text) ? ' ' : text.replaceAll('\u2011', '-');
}

function deletedRun({ bold, italic }: StoryRun, text: string): XmlElement {
  const toggles = [...(bold === true ? ['w:b'] : []), ...(italic === true ? ['w:i'] : [])];
  const properties = {
    name: 'w:rPr',
    attributes: {},
    children: toggles.map((name) => ({ name, attributes: {}, children: [] })),
  };
  return runLike(
    { name: 'w:r', attributes: {}, children: toggles.length === 0 ? [] : [properties] },
    text,
    'w:delText',
  );
}

/** The mark of a note goes with a paragraph that is new as a whole; elsewhere marks stay. */
function isMark(run: XmlElement): boolean {
  return elementsIn(run, 'w:footnoteReference').length > 0;
}

class ParagraphWalk {
  readonly #before: readonly OldToken[];
  readonly #common: ReadonlyMap<number, number>;
  readonly #marks: ChangeMarks;
  readonly #isWhole: boolean;
  #old = 0;
  #now = 0;

  constructor(before: readonly OldToken[], common: ReadonlyMap<number, number>, marks: ChangeMarks) {
    this.#before = before;
    this.#common = common;
    this.#marks = marks;
    this.#isWhole = before.length === 0;
  }

  paragraph(paragraph: XmlElement): XmlElement {
    const { children } = this.#inside(paragraph);
    return withChildren(paragraph, [...children, ...this.#deletedBefore(this.#before.length)]);
  }

  #inside(element: XmlElement): XmlElement {
    const children: XmlNode[] = [];
    for (const child of element.children) {
      if (!isElement(child) || child.name === 'w:pPr' || child.name === 'w:sdtPr') children.push(child);
      else if (child.name === 'w:r') children.push(...this.#run(child));
      else children.push(this.#inside(child));
    }
    return withChildren(element, children);
  }

  #run(run: XmlElement): readonly XmlElement[] {
    const tokens = storyText(run).match(token) ?? [];
    if (tokens.length === 0) return [this.#isWhole && isMark(run) ? this.#marks.inserted([run]) : run];
    const pieces: XmlElement[] = [];
    let words = '';
    let isNew = false;
    const close = (): void => {
      if (words === '') return;
      const piece = words.length === storyText(run).length ? run : runLike(run, words);
      pieces.push(isNew ? this.#marks.inserted([piece]) : piece);
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
    const runs: XmlElement[] = [];
    let at = this.#old;
    while (at < place) {
      const run = this.#before[at]?.run;
      let text = '';
      while (at < place && this.#before[at]?.run === run) text += this.#before[at++]?.text ?? '';
      if (run !== undefined) runs.push(deletedRun(run, text));
    }
    this.#old = Math.max(this.#old, place);
    return runs.length === 0 ? [] : [this.#marks.deleted(runs)];
  }
}
