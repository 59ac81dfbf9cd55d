import { childNamed, elementsIn, everyElement, isElement, valueOf } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { PassageReading } from './passage-reading.ts';
import type {
  FactPassage,
  StoryBlock,
  StoryNote,
  StoryParagraph,
  StoryRun,
  StoryTable,
} from './word-story.ts';
import { wordsOfParagraph } from './word-story.ts';

/** What holds words or blocks and says nothing itself. */
const transparent: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

const bookmarkNames: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Reads the text of WordprocessingML (ECMA-376 part 1, 17) as somebody reads it who accepts all changes. */
export class StoryReading {
  readonly #passages = new PassageReading();
  readonly #hiddenStyles: ReadonlySet<string>;

  /** `hiddenStyles` are the ids of those whose words no reader sees. */
  constructor(hiddenStyles: ReadonlySet<string> = new Set()) {
    this.#hiddenStyles = hiddenStyles;
  }

  /** Paragraphs and tables; a paragraph whose end was deleted goes on in the next one. */
  blocks(nodes: readonly XmlNode[]): readonly StoryBlock[] {
    const blocks: StoryBlock[] = [];
    let held: readonly StoryRun[] = [];
    for (const element of this.#open(nodes, ['w:p', 'w:tbl'])) {
      if (element.name === 'w:tbl') {
        blocks.push(this.#table(element));
        continue;
      }
      const paragraph = this.#paragraph(element, held);
      const goesOn = isJoined(element);
      held = goesOn ? paragraph.runs : [];
      if (!goesOn) blocks.push(this.#ended(paragraph));
    }
    if (held.length > 0) blocks.push(this.#ended({ kind: 'paragraph', style: '', runs: held }));
    return blocks;
  }

  /** The footnotes of a part. */
  notes(part: XmlElement | undefined): readonly StoryNote[] {
    const notes = part === undefined ? [] : elementsIn(part, 'w:footnote');
    return notes
      .filter((note) => valueOf(note, 'w:type') === '' || valueOf(note, 'w:type') === 'normal')
      .map((note) => ({ id: valueOf(note, 'w:id'), blocks: this.blocks(note.children) }));
  }

  passages(): readonly FactPassage[] {
    return this.#passages.passages();
  }

  /** The elements of these names, through what only holds them; bookmarks and controls are noted on the way. */
  *#open(nodes: readonly XmlNode[], names: readonly string[]): Generator<XmlElement> {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (names.includes(node.name)) yield node;
      else if (node.name === 'w:sdt') yield* this.#control(node, names);
      else if (transparent.has(node.name)) yield* this.#open(node.children, names);
      else if (node.name === 'w:del' || node.name === 'w:moveFrom') this.#passDeleted(node);
      else this.#note(node);
    }
  }

  *#control(control: XmlElement, names: readonly string[]): Generator<XmlElement> {
    const properties = childNamed(control, 'w:sdtPr');
    const content = childNamed(control, 'w:sdtContent');
    this.#passages.beginControl(valueOf(childNamed(properties, 'w:tag')));
    const isPrompt = childNamed(properties, 'w:showingPlcHdr') !== undefined;
    if (content !== undefined && !isPrompt) yield* this.#open(content.children, names);
    this.#passages.endControl();
  }

  /** Of what is deleted nothing is read; yet a passage may begin or end in it. */
  #passDeleted(deleted: XmlElement): void {
    const marks = [...everyElement(deleted)].filter(({ name }) => bookmarkNames.has(name));
    const named = (name: string): ReadonlySet<string> =>
      new Set(marks.filter((mark) => mark.name === name).map((mark) => valueOf(mark, 'w:id')));
    const whole = named('w:bookmarkStart').intersection(named('w:bookmarkEnd'));
    for (const mark of marks) if (!whole.has(valueOf(mark, 'w:id'))) this.#note(mark);
  }

  #note(element: XmlElement): void {
    if (element.name === 'w:bookmarkStart')
      this.#passages.beginBookmark(valueOf(element, 'w:id'), valueOf(element, 'w:name'));
    if (element.name === 'w:bookmarkEnd') this.#passages.endBookmark(valueOf(element, 'w:id'));
  }

  #table(table: XmlElement): StoryTable {
    const rows: StoryTable['rows'][number][] = [];
    for (const row of this.#open(table.children, ['w:tr'])) {
      if (childNamed(childNamed(row, 'w:trPr'), 'w:del') !== undefined) continue;
      const cells: (readonly StoryBlock[])[] = [];
      for (const cell of this.#open(row.children, ['w:tc']))
        if (childNamed(childNamed(cell, 'w:tcPr'), 'w:cellDel') === undefined)
          cells.push(this.blocks(cell.children));
      rows.push(cells);
    }
    return { kind: 'table', rows };
  }

  #paragraph(element: XmlElement, before: readonly StoryRun[]): StoryParagraph {
    const runs = [...before];
    const style = valueOf(childNamed(childNamed(element, 'w:pPr'), 'w:pStyle'));
    const isHidden = this.#hiddenStyles.has(style);
    for (const run of this.#open(element.children, ['w:r'])) {
      const read = readRun(run);
      if (read === undefined) continue;
      if (isHidden || this.#isHidden(run)) {
        this.#passages.hide(read.text);
        continue;
      }
      runs.push(read);
      this.#passages.say(read.text);
    }
    return { kind: 'paragraph', style, runs };
  }

  #isHidden(run: XmlElement): boolean {
    const properties = childNamed(run, 'w:rPr');
    const own = childNamed(properties, 'w:vanish');
    return own === undefined
      ? this.#hiddenStyles.has(valueOf(childNamed(properties, 'w:rStyle')))
      : isOn(properties, 'w:vanish');
  }

  #ended(paragraph: StoryParagraph): StoryParagraph {
    this.#passages.say(' ');
    if (/^(?:heading|title)\d?$/iu.test(paragraph.style))
      this.#passages.head(wordsOfParagraph(paragraph).trim());
    return paragraph;
  }
}

function isJoined(paragraph: XmlElement): boolean {
  const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined;
}

/** A run; undefined for one that says nothing. */
function readRun(run: XmlElement): StoryRun | undefined {
  const properties = childNamed(run, 'w:rPr');
  const note = valueOf(childNamed(run, 'w:footnoteReference'), 'w:id');
  const text = textOfRun(run);
  if (text === '' && note === '') return undefined;
  const style = valueOf(childNamed(properties, 'w:rStyle'));
  return {
    text,
    ...(style === '' ? {} : { style }),
    ...(isOn(properties, 'w:b') ? { bold: true } : {}),
    ...(isOn(properties, 'w:i') ? { italic: true } : {}),
    ...(note === '' ? {} : { note }),
  };
}

function textOfRun(run: XmlElement): string {
  let text = '';
  for (const child of elementsIn(run)) {
    text += signs[child.name] ?? '';
    if (child.name === 'w:sym') text += `[${valueOf(child, 'w:font')} ${valueOf(child, 'w:char')}]`;
    if (child.name === 'w:t') text += child.children.filter((each) => typeof each === 'string').join('');
  }
  return text;
}

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const toggle = childNamed(properties, name);
  return toggle !== undefined && !/^(?:0|false|off|none)$/u.test(valueOf(toggle));
}
