import { isElement, valueOf, type XmlElement } from '../xml/xml-element.ts';

/** Fields that show what is in the document itself. */
const allowed: ReadonlySet<string> = new Set([
  'AUTHOR',
  'HYPERLINK',
  'KEYWORDS',
  'LISTNUM',
  'NOTEREF',
  'NUMPAGES',
  'PAGE',
  'PAGEREF',
  'REF',
  'SECTION',
  'SECTIONPAGES',
  'SEQ',
  'STYLEREF',
  'SUBJECT',
  'SYMBOL',
  'TC',
  'TITLE',
  'TOC',
  'XE',
]);

const advice: Readonly<Record<string, string>> = {
  DATE: 'It would change whenever the file is opened. Write {{ date }} instead.',
  TIME: 'It would change whenever the file is opened. Write {{ date }} instead.',
  CREATEDATE: 'Write {{ date }} instead.',
  SAVEDATE: 'Write {{ date }} instead.',
  PRINTDATE: 'Write {{ date }} instead.',
  MERGEFIELD: 'Write a placeholder such as {{ title }} instead.',
  DOCPROPERTY: 'Write a placeholder such as {{ title }} instead.',
  FORMTEXT: 'Write a placeholder such as {{ title }} instead.',
};

/** What is wrong with the fields of a part, in sentences: only those are allowed that show what is in the document itself. */
export function scanFields(root: XmlElement): readonly string[] {
  const scan = new FieldScan();
  scan.take(root);
  return [...new Set(scan.finish())];
}

class FieldScan {
  /** The instructions of fields that are open, the innermost last; undefined once their result has begun. */
  readonly #open: { words: string; isResult: boolean }[] = [];
  readonly #problems: string[] = [];

  take(element: XmlElement): void {
    if (element.name === 'w:fldSimple') this.#judge(valueOf(element, 'w:instr'));
    if (element.name === 'w:fldChar') this.#mark(valueOf(element, 'w:fldCharType'));
    if (element.name === 'w:instrText') {
      const field = this.#open.at(-1);
      const words = element.children.filter((child) => typeof child === 'string').join('');
      if (field === undefined || field.isResult) this.#judge(words);
      else field.words += words;
    }
    for (const child of element.children) if (isElement(child)) this.take(child);
  }

  finish(): readonly string[] {
    for (const { words } of this.#open.splice(0)) this.#judge(words);
    return this.#problems;
  }

  #mark(type: string): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ words: '', isResult: false });
    else if (type === 'separate' && field !== undefined) field.isResult = true;
    else if (type === 'end' && field !== undefined) {
      this.#open.pop();
      this.#judge(field.words);
    }
  }

  #judge(instruction: string): void {
    const name = /^\s*(\S+)/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
    if (name === 'HYPERLINK' && !isSafeLink(instruction))
      this.#problems.push('A link leads to no web page, mail address or place in the document. Remove it.');
    else if (!allowed.has(name)) this.#problems.push(refusalOf(name));
  }
}

function refusalOf(name: string): string {
  const words = name === '' ? 'without a name' : `“${name.slice(0, 40)}”`;
  const own = Object.hasOwn(advice, name) ? advice[name] : undefined;
  return `A field ${words} is not allowed. ${own ?? 'Remove it: in Word, Alt+F9 shows the fields.'}`;
}

/** `HYPERLINK "https://…"`, or `HYPERLINK \l "place"`. */
function isSafeLink(instruction: string): boolean {
  const [, address] = /^\s*HYPERLINK\s+(?:"([^"]*)"|\\l)/iu.exec(instruction) ?? [undefined, 'none:'];
  return address === undefined || /^(?:https?:\/\/|mailto:)[^\s\\]+$/iu.test(address);
}
