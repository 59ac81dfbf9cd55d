import { runGap } from '../../../../briefing/releases/proof/gap.ts';
import type { FileReading } from '../file-reading.ts';
import type { Attribute, MarkupToken } from './markup-tokens.ts';
import { markupTokens } from './markup-tokens.ts';
import { isStandardAddress, XmlNamespaces } from './xml-namespaces.ts';

/** What a kind of XML knows of its own words. */
export interface XmlHabits {
  /** True for elements at which a word ends, by their names without prefix. */
  readonly endsWord: (name: string) => boolean;
  /** True for values that the format itself gives: `center`, `Heading1`. */
  readonly isFormal: (element: string, attribute: string, value: string) => boolean;
  /** True where the text of the element is what readers see. */
  readonly isShown: (name: string) => boolean;
}

/** Both branches of `AlternateContent` are read apart, since a reader shows one of them. */
type Branch = 'Choice' | 'Fallback';

const deepest = 256;

/** Reads a text of XML: what it says, as one text and by elements, its attributes, comments, instructions and strange names. */
export class XmlReader {
  readonly #part: string;
  readonly #habits: XmlHabits;
  readonly #reading: FileReading;
  readonly #namespaces = new XmlNamespaces();
  readonly #open: string[] = [];
  readonly #texts = new Map<string, string>();

  constructor(part: string, habits: XmlHabits, reading: FileReading) {
    this.#part = part;
    this.#habits = habits;
    this.#reading = reading;
  }

  read(xml: string): void {
    for (const token of markupTokens(xml, 'xml')) this.#take(token);
    if (this.#open.length > 0) this.#reading.unknown(this.#part, 'is no well-formed XML');
    const shown = this.#texts.get('shown') ?? '';
    this.#reading.shown(this.#part, shown);
    for (const text of new Set(this.#texts.values()))
      if (text !== shown) this.#reading.text(this.#part, text);
  }

  #take(token: MarkupToken): void {
    switch (token.kind) {
      case 'open':
        return this.#begin(token);
      case 'close':
        return this.#end(token.name);
      case 'text':
        return this.#say(token.text);
      case 'comment':
        return this.#reading.text(`${this.#part}, comment`, token.text);
      case 'instruction':
        if (
          !/^xml [^<]*$|^xpacket (?:begin|end)="[\ufeff\u00ef\u00bb\u00bfw]?"(?: id="W5M0MpCehiHzreSzNTczkc9d")?$/u.test(
            token.text,
          )
        )
          this.#reading.text(`${this.#part}, instruction`, token.text);
        return;
      case 'declaration':
      case 'broken':
        this.#reading.text(this.#part, token.text);
        this.#reading.unknown(this.#part, 'is no XML without a document type');
    }
  }

  #begin({ name, attributes, isEmpty }: MarkupToken & { kind: 'open' }): void {
    const others = attributes.filter(({ name: key, value }) => !this.#namespaces.declare(key, value));
    for (const { value } of attributes.filter((one) => !others.includes(one)))
      if (!isStandardAddress(value)) this.#reading.text(`${this.#part}, namespace`, value);
    if (!this.#namespaces.isStandard(name)) this.#reading.text(`${this.#part}, element`, name);
    for (const one of others) this.#readAttribute(name, one);
    this.#separate(name);
    if (isEmpty) return;
    if (this.#open.length >= deepest)
      this.#reading.unknown(this.#part, `is nested deeper than ${deepest} levels`);
    this.#open.push(name);
  }

  #readAttribute(element: string, { name, value }: Attribute): void {
    if (name.includes(':') && !this.#namespaces.isStandard(name))
      this.#reading.text(`${this.#part}, attribute`, name);
    if (value === '' || isStandardAddress(value)) return;
    if (this.#habits.isFormal(localName(element), localName(name), value)) return;
    this.#reading.text(`${this.#part}, ${name} of ${element}`, value);
  }

  #end(name: string): void {
    this.#separate(name);
    if (this.#open.pop() !== name) this.#reading.unknown(this.#part, 'is no well-formed XML');
  }

  /** Runs of one paragraph go on; other elements end a word or none. */
  #separate(name: string): void {
    if (this.#habits.endsWord(localName(name)))
      for (const [key, text] of this.#texts) this.#texts.set(key, `${text}\n${runGap}`);
  }

  #say(text: string): void {
    const element = localName(this.#open.at(-1) ?? '');
    if (!this.#habits.isShown(element) && text.trim() === '') return;
    const branch = this.#open
      .map(localName)
      .findLast((name): name is Branch => name === 'Choice' || name === 'Fallback');
    this.#add('all', text);
    this.#add(`element ${element}`, text);
    if (branch !== 'Fallback') this.#add('choice', text);
    if (branch !== 'Choice') this.#add('fallback', text);
    if (this.#habits.isShown(element)) this.#add('shown', text);
  }

  #add(key: string, text: string): void {
    this.#texts.set(key, (this.#texts.get(key) ?? '') + text);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
