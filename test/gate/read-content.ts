/** What a page's content marks, and where it breaks the rules of marking. */
export interface MarkedPage {
  readonly mcids: readonly number[];
  /** Rules with what broke them. */
  readonly breaches: readonly (readonly [string, string])[];
  /** The texts that are shown. */
  readonly shown: readonly ShownText[];
  readonly deepest: number;
  readonly colours: ReadonlySet<string>;
}

/** A text by its font, its codes as hexadecimal digits, and whether what is read aloud are other words than its glyphs. */
export type ShownText = readonly [font: string, codes: string, isReplaced: boolean];

const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<<(?:[^<>]|<[0-9A-Fa-f\s]*>|<<[^<>]*>>)*>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s[\]<>()/]*|[^\s[\]<>()/]+/gu;
const painting = new Set('Tj TJ \' " f f* F S s B B* b b* Do sh EI'.split(' '));
const colouring = new Set('g G rg RG k K cs CS'.split(' '));

interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly depth: number;
  /** Whether its glyphs are not read as they stand: other words are, they are turned around, or a picture's are. */
  readonly isReplaced: boolean;
}

/** Walks through a content stream. */
export function readContent(content: string): MarkedPage {
  return new ContentWalk().walk(content);
}

class ContentWalk {
  readonly #mcids: number[] = [];
  readonly #breaches: (readonly [string, string])[] = [];
  readonly #shown: ShownText[] = [];
  readonly #colours = new Set<string>();
  readonly #marks: Mark[] = [];
  #operands: string[] = [];
  #font = '';
  #depth = 0;
  #deepest = 0;

  walk(content: string): MarkedPage {
    for (const [word] of content.matchAll(token)) {
      if (/^[\d.+\-[\](</]/u.test(word)) this.#operands.push(word);
      else {
        this.#perform(word);
        this.#operands = [];
      }
    }
    if (this.#marks.length > 0) this.#breaches.push(['marks-closed', 'a mark without an end']);
    if (this.#depth !== 0) this.#breaches.push(['state-balanced', 'q and Q do not match']);
    return {
      mcids: this.#mcids,
      breaches: this.#breaches,
      shown: this.#shown,
      deepest: this.#deepest,
      colours: this.#colours,
    };
  }

  #perform(operator: string): void {
    if (operator === 'q') this.#deepest = Math.max(this.#deepest, ++this.#depth);
    if (operator === 'Q') this.#depth -= 1;
    if (operator === 'BMC' || operator === 'BDC') this.#begin(operator);
    if (operator === 'EMC') this.#end();
    if (operator === 'Tf') this.#font = this.#operands[0] ?? '';
    if (operator === 'Tj' || operator === 'TJ') this.#show();
    if (colouring.has(operator))
      this.#colours.add(operator.toLowerCase() === 'cs' ? (this.#operands[0] ?? '') : operator);
    if (painting.has(operator)) this.#paint(operator);
  }

  #begin(operator: string): void {
    const [tag = '', properties = ''] = this.#operands.slice(operator === 'BDC' ? -2 : -1);
    const found = operator === 'BDC' ? /\/MCID\s+(\d+)/u.exec(properties)?.[1] : undefined;
    const mcid = found === undefined ? undefined : Number(found);
    this.#checkNesting(tag, mcid, properties);
    if (mcid !== undefined) this.#mcids.push(mcid);
    const isReplaced = /\/ActualText|^\/(?:ReversedChars|Figure)/u.test(tag + properties);
    this.#marks.push({ tag, mcid, depth: this.#depth, isReplaced });
  }

  #checkNesting(tag: string, mcid: number | undefined, properties: string): void {
    const isInArtifact = this.#marks.some((mark) => mark.tag === '/Artifact');
    const isInContent = this.#marks.some((mark) => mark.mcid !== undefined);
    const isArtifact = tag === '/Artifact';
    if (mcid !== undefined && isInArtifact) this.#breaches.push(['01-004', `${tag} inside of an artifact`]);
    if (isArtifact && isInContent) this.#breaches.push(['01-003', 'an artifact inside of content']);
    if (mcid !== undefined && this.#mcids.includes(mcid)) this.#breaches.push(['mcid-once', `MCID ${mcid}`]);
    if (isArtifact && /\/Subtype(?!\/(?:Header|Footer|Watermark)\b)/u.test(properties)) {
      this.#breaches.push(['18-002', properties]);
    }
  }

  #end(): void {
    const mark = this.#marks.pop();
    if (mark === undefined) this.#breaches.push(['marks-closed', 'an end without a mark']);
    else if (mark.depth !== this.#depth) this.#breaches.push(['marks-nested', `${mark.tag} crosses q or Q`]);
  }

  #show(): void {
    const codes = this.#operands.map(codesOf);
    const isReplaced = this.#marks.some((mark) => mark.isReplaced);
    this.#shown.push([this.#font, codes.join(''), isReplaced]);
  }

  #paint(operator: string): void {
    const isMarked = this.#marks.some(({ tag, mcid }) => mcid !== undefined || tag === '/Artifact');
    if (!isMarked) this.#breaches.push(['01-005', operator]);
  }
}

/** The bytes of a string as hexadecimal digits; nothing for another operand. */
function codesOf(operand: string): string {
  if (operand.startsWith('<')) return operand.slice(1, -1);
  if (!operand.startsWith('(')) return '';
  const bytes = operand
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/gu, (_, sign: string) =>
      /^[0-7]/u.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escaped[sign] ?? sign),
    );
  return Buffer.from(bytes, 'latin1').toString('hex');
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
