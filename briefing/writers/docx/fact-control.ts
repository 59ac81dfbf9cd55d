import * as docx from 'docx';
import { cutText } from '../../text/cut-text.ts';
import { asChild } from './bookmarked.ts';
import { printable } from './printable.ts';
import type { WordWriting } from './word-writing.ts';

/** Numbers of content controls begin here, apart from those of everything else. */
const firstControl = 1_000_000;

/** The longest alias; Word cuts longer ones. */
const longestAlias = 64;

/**
 * The words of facts in a content control that shows no frame and locks nothing, between bookmarks: what a colleague changes in
 * them can be traced. Word keeps both on saving, LibreOffice the bookmarks. Where `controls` is off, the bookmarks do alone.
 */
export function factControl(
  { factMarks, serial, controls }: Pick<WordWriting, 'factMarks' | 'serial' | 'controls'>,
  { facts, words }: { readonly facts: readonly string[]; readonly words: string },
  runs: readonly docx.ParagraphChild[],
): readonly docx.ParagraphChild[] {
  const { tag, alias, bookmarks } = factMarks.next(facts, words);
  const ends = bookmarks.map((name) => ({ name, number: serial.next('bookmark') }));
  const held = (): docx.ParagraphChild =>
    asChild(
      new FactControl(
        {
          tag,
          alias: cutText(printable(alias), longestAlias),
          number: firstControl + serial.next('control'),
        },
        runs,
      ),
    );
  return [
    ...ends.map(({ name, number: id }) =>
      asChild(new PlainElement('w:bookmarkStart', { 'w:name': name, 'w:id': id })),
    ),
    ...(controls ? [held()] : runs),
    ...ends.toReversed().map(({ number: id }) => asChild(new PlainElement('w:bookmarkEnd', { 'w:id': id }))),
  ];
}

/** An element of attributes alone: the library’s own look for children in it, at each of thousands of passages. */
class PlainElement extends docx.XmlComponent {
  readonly #name: string;
  readonly #attributes: Readonly<Record<string, string | number>>;

  constructor(name: string, attributes: Readonly<Record<string, string | number>>) {
    super(name);
    this.#name = name;
    this.#attributes = attributes;
  }

  override prepForXml(): docx.IXmlableObject {
    return { [this.#name]: { _attr: this.#attributes } };
  }
}

interface ControlProperties {
  readonly tag: string;
  readonly alias: string;
  readonly number: number;
}

/** The library has no content control for words (ECMA-376 part 1, 17.5.2.31; hidden appearance: MS-DOCX 2.5.1.1). */
class FactControl extends docx.XmlComponent {
  constructor(properties: ControlProperties, runs: readonly docx.ParagraphChild[]) {
    super('w:sdt');
    this.root.push(new ControlHead(properties), new ControlContent(runs));
  }
}

class ControlHead extends docx.XmlComponent {
  readonly #properties: ControlProperties;

  constructor(properties: ControlProperties) {
    super('w:sdtPr');
    this.#properties = properties;
  }

  override prepForXml(): docx.IXmlableObject {
    const { tag, alias, number } = this.#properties;
    return {
      'w:sdtPr': [
        { 'w:alias': { _attr: { 'w:val': alias } } },
        { 'w:tag': { _attr: { 'w:val': tag } } },
        { 'w:id': { _attr: { 'w:val': number } } },
        { 'w15:appearance': { _attr: { 'w15:val': 'hidden' } } },
      ],
    };
  }
}

class ControlContent extends docx.XmlComponent {
  constructor(runs: readonly docx.ParagraphChild[]) {
    super('w:sdtContent');
    for (const run of runs) if (!(run instanceof docx.Bookmark)) this.root.push(run);
  }
}
