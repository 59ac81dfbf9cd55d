/** A part of a slot’s prose that stays or goes on its own. */
export type ProsePart =
  /** Sentences; `lead` is the mark of a list item or an entry that stands before them. */
  | { readonly kind: 'sentences'; readonly lead: string; readonly text: string }
  /** Something that cannot be cut: a heading, a row of a table, a picture, code, a quotation. */
  | { readonly kind: 'whole'; readonly text: string; readonly is: WholePart }
  /** What holds other parts together and says nothing: `:::` lines, the head of a table, empty lines. */
  | { readonly kind: 'frame'; readonly text: string; readonly is: FramePart };

/** What a part is that cannot be cut. */
export type WholePart = 'heading' | 'row' | 'term' | 'quotation' | 'code' | 'other';

/** What a part is that frames others. */
export type FramePart = 'blank' | 'open' | 'close' | 'table-head';

const openFence = /^[\t >]*(?:(?:[-+*:]|\d{1,9}[.)])[\t ]+)*:{3,}[\t ]*[^\s:]/u;
const closeFence = /^[\t >]*:{3,}[\t ]*$/u;
const code = /^[\t ]*(?<ticks>`{3,}|~{3,})/u;
const heading = /^ {0,3}#{1,6}(?:[\t ]|$)/u;
const row = /^[\t ]*\|/u;
const delimiter = /^[\t ]*\|?[\t ]*:?-+:?[\t ]*(?:\|[\t ]*:?-+:?[\t ]*)*\|?[\t ]*$/u;
const quotation = /^ {0,3}>/u;
const item = /^(?<lead>[\t ]*(?:[-+*]|\d{1,9}[.)])[\t ]+)(?<text>.*)$/u;
const entry = /^(?<lead>[\t ]*:[\t ]+)(?<text>.*)$/u;
const blank = /^\s*$/u;

/** The parts of a slot’s prose, in order; put together again with a line feed between two they are the prose. */
export function proseParts(prose: string): readonly ProsePart[] {
  return new LineReader(prose.replaceAll('\r\n', '\n').split('\n')).parts();
}

class LineReader {
  readonly #lines: readonly string[];
  #at = 0;
  #isInTable = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  parts(): readonly ProsePart[] {
    const parts: ProsePart[] = [];
    while (this.#at < this.#lines.length) parts.push(this.#next());
    return parts;
  }

  #next(): ProsePart {
    const line = this.#lines[this.#at] ?? '';
    if (!line.includes('|')) this.#isInTable = false;
    return this.#frameAt(line) ?? this.#wholeAt(line) ?? this.#sentencesAt(line);
  }

  #frameAt(line: string): ProsePart | undefined {
    if (blank.test(line)) return this.#frame('blank');
    if (closeFence.test(line)) return this.#frame('close');
    return openFence.test(line) ? this.#frame('open') : undefined;
  }

  #wholeAt(line: string): ProsePart | undefined {
    const ticks = code.exec(line)?.groups?.['ticks'];
    if (ticks !== undefined) return this.#code(ticks);
    if (this.#isInTable || row.test(line) || this.#beginsTable(line)) return this.#row();
    if (heading.test(line)) return this.#whole('heading', 1);
    if (!quotation.test(line)) return undefined;
    const length = this.#run((one) => !blank.test(one));
    return this.#whole('quotation', length);
  }

  #sentencesAt(line: string): ProsePart {
    const lead = (item.exec(line) ?? entry.exec(line))?.groups?.['lead'];
    const isTerm = lead === undefined && entry.test(this.#lines[this.#at + 1] ?? '');
    return isTerm ? this.#whole('term', 1) : this.#sentences(lead ?? '');
  }

  #frame(is: FramePart): ProsePart {
    return { kind: 'frame', is, text: this.#take(1) };
  }

  #whole(is: WholePart, lines: number): ProsePart {
    return { kind: 'whole', is, text: this.#take(lines) };
  }

  #row(): ProsePart {
    if (!this.#beginsTable(this.#lines[this.#at] ?? '')) return this.#whole('row', 1);
    this.#isInTable = true;
    return { kind: 'frame', is: 'table-head', text: this.#take(2) };
  }

  #beginsTable(line: string): boolean {
    const next = this.#lines[this.#at + 1] ?? '';
    return line.includes('|') && next.includes('|') && delimiter.test(next);
  }

  #code(ticks: string): ProsePart {
    const rest = this.#lines.slice(this.#at + 1);
    const end = rest.findIndex(
      (line) => line.trim().startsWith(ticks) && line.trim().replaceAll(ticks[0] ?? '', '') === '',
    );
    return this.#whole('code', end === -1 ? rest.length + 1 : end + 2);
  }

  /** A paragraph goes on until something else begins. */
  #sentences(lead: string): ProsePart {
    const length = this.#run((line) => !begins(line));
    const text = this.#take(length);
    return { kind: 'sentences', lead, text: text.slice(lead.length) };
  }

  /** How many lines from here on belong together: the first, and those after it that fit. */
  #run(goesOn: (line: string) => boolean): number {
    const after = this.#lines.slice(this.#at + 1);
    const end = after.findIndex((line) => !goesOn(line));
    return (end === -1 ? after.length : end) + 1;
  }

  #take(count: number): string {
    const taken = this.#lines.slice(this.#at, this.#at + count).join('\n');
    this.#at += count;
    return taken;
  }
}

function begins(line: string): boolean {
  return [blank, code, closeFence, openFence, heading, quotation, row, item, entry].some((one) =>
    one.test(line),
  );
}
