import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Detail } from '../../../../briefing/bundle/issued-file.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const deepest = 256;

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: ' ',
  cr: ' ',
  ptab: ' ',
  noBreakHyphen: '-',
};
/** The second of two ways of showing one thing, and what is no text. */
const never = ['Fallback', 'instrText'];
/** What is not seen when all changes are accepted, and when all are rejected. */
const leftOut: Readonly<Record<ChangesAre, ReadonlySet<string>>> = {
  accepted: new Set([...never, 'del', 'moveFrom', 'delText']),
  rejected: new Set([...never, 'ins', 'moveTo']),
};
/** Fields whose words are numbers of pages, which every program counts anew. */
const pageNumber = /^\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/iu;

const contentsNumber = /\t\s*\d{1,4}\s*$/u;

/** A paragraph that is open, and a run in it. */
interface OpenParagraph {
  words: string;
  hidden: string;
  run: string;
  isVanished: boolean;
  /** By its style. */
  isHidden: boolean;
  /** Whether some of it is an entry of the contents. */
  isEntry: boolean;
}

/** A field that is open (ECMA-376 part 1, 17.16.18). */
interface OpenField {
  code: string;
  isResult: boolean;
}

/** As whom a file is read: somebody who accepts all tracked changes, or who rejects them. */
export type ChangesAre = 'accepted' | 'rejected';

/** What a part refers to. */
export interface WordSurroundings {
  /** Names the picture that a relationship of the part leads to. */
  readonly pictureAt: (relationship: string) => string;
  /** Where a relationship leads that leaves the file. */
  readonly addressAt: (relationship: string) => string;
  /** Ids of the styles whose words no reader sees. */
  readonly hiddenStyles: ReadonlySet<string>;
}

/** Gathers the words of WordprocessingML by paragraphs, as readers see them who accept all changes, or reject them. */
export class WordPassages {
  readonly passages: string[] = [];
  /** What is marked as hidden. */
  readonly hidden: string[] = [];
  /** What is said of pictures, and where links lead. */
  readonly details: Detail[] = [];
  readonly #around: WordSurroundings;
  readonly #leftOut: ReadonlySet<string>;
  readonly #open: string[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #fields: OpenField[] = [];
  #skipped = 0;

  constructor(around: WordSurroundings, changesAre: ChangesAre = 'accepted') {
    this.#around = around;
    this.#leftOut = leftOut[changesAre];
  }

  /** Reads a part; false where it is no XML without a document type, or nested too deep. */
  read(xml: string): boolean {
    const parser = new SaxesParser({ xmlns: true, position: false });
    let isSound = true;
    const fail = (): void => {
      isSound = false;
    };
    parser.on('error', fail);
    parser.on('doctype', fail);
    parser.on('opentag', (tag) => {
      if (this.#open.length >= deepest) fail();
      else if (isSound) this.#begin(tag);
    });
    parser.on('closetag', ({ local }) => {
      if (isSound) this.#end(local);
    });
    parser.on('text', (text) => {
      if (isSound) this.#say(text);
    });
    parser.write(xml).close();
    return isSound;
  }

  #begin(tag: SaxesTagNS): void {
    const { local } = tag;
    this.#open.push(local);
    if (this.#leftOut.has(local)) this.#skipped += 1;
    if (local === 'p' && tag.uri === wordNamespace)
      this.#paragraphs.push({
        words: '',
        hidden: '',
        run: '',
        isVanished: false,
        isHidden: false,
        isEntry: false,
      });
    if (local === 'fldChar') this.#turnField(attribute(tag, 'fldCharType'));
    if (local === 'fldSimple') this.#fields.push({ code: attribute(tag, 'instr'), isResult: true });
    if (local === 'docPr') this.#detail('description', attribute(tag, 'descr'));
    if (local === 'hyperlink') this.#detail('link', this.#around.addressAt(attribute(tag, 'id')));
    if (local === 'blip') this.#showPicture(this.#around.pictureAt(attribute(tag, 'embed')));
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (this.#hides(tag)) this.#hide(paragraph);
    if (this.#skipped === 0 && this.#open.includes('r')) paragraph.run += signs[local] ?? symbolOf(tag);
  }

  #end(local: string): void {
    this.#open.pop();
    if (this.#leftOut.has(local)) this.#skipped -= 1;
    if (local === 'fldSimple') this.#fields.pop();
    if (local === 'r') this.#endRun();
    if (local === 'p') this.#endParagraph();
  }

  #say(text: string): void {
    const element = this.#open.at(-1);
    const field = this.#fields.at(-1);
    if (element === 'instrText' && field !== undefined) field.code += text;
    const paragraph = this.#paragraphs.at(-1);
    const isText = element === 't' || element === 'delText';
    if (isText && paragraph !== undefined && this.#skipped === 0) paragraph.run += text;
  }

  #endRun(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { run, isVanished } = paragraph;
    paragraph.isEntry ||= this.#isInContents();
    paragraph.run = '';
    paragraph.isVanished = false;
    if (isVanished || paragraph.isHidden) paragraph.hidden += run;
    else if (!this.#isPageNumber(run)) paragraph.words += run;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const words = paragraph.isEntry ? paragraph.words.replace(contentsNumber, '') : paragraph.words;
    if (words.trim() !== '') this.passages.push(words.trim());
    if (paragraph.hidden.trim() !== '') this.hidden.push(paragraph.hidden.trim());
  }

  /** Programs that fill the contents anew write numbers of pages there that are no fields. */
  #isInContents(): boolean {
    return this.#fields.some(({ code }) => /^\s*TOC\b/u.test(code));
  }

  /** Words in place of a number stay words. */
  #isPageNumber(run: string): boolean {
    const field = this.#fields.at(-1);
    return field?.isResult === true && pageNumber.test(field.code) && /^\s*\d{0,4}\s*$/u.test(run);
  }

  #turnField(type: string): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', isResult: false });
    if (type === 'separate' && field !== undefined) field.isResult = true;
    if (type === 'end') this.#fields.pop();
  }

  #hides(tag: SaxesTagNS): boolean {
    if (tag.local === 'vanish') return !/^(?:0|false|off)$/u.test(attribute(tag, 'val'));
    const isStyle = tag.local === 'rStyle' || tag.local === 'pStyle';
    return isStyle && this.#around.hiddenStyles.has(attribute(tag, 'val'));
  }

  /** The properties of a paragraph’s end say nothing of its words; its style does. */
  #hide(paragraph: OpenParagraph): void {
    if (this.#open.lastIndexOf('r') > this.#open.lastIndexOf('p')) paragraph.isVanished = true;
    else if (this.#open.at(-1) === 'pStyle') paragraph.isHidden = true;
  }

  #showPicture(name: string): void {
    if (this.#skipped === 0 && name !== '') this.passages.push(name);
  }

  #detail(what: Detail['what'], words: string): void {
    if (this.#skipped === 0 && words.trim() !== '') this.details.push({ what, words: words.trim() });
  }
}

function symbolOf(tag: SaxesTagNS): string {
  return tag.local === 'sym' ? `[${attribute(tag, 'font')} ${attribute(tag, 'char')}]` : '';
}

function attribute({ attributes }: SaxesTagNS, local: string): string {
  return Object.values(attributes).find((one) => one.local === local)?.value ?? '';
}
