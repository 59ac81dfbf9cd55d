import type { HousePiece } from '../../document/house-piece.ts';
import type { Inline } from '../../document/inline.ts';
import type { HouseStory } from '../../house/house-file.ts';
import { splitHouseMarks, withoutHouseMarks, type MarkedStretch } from '../../house/plan/house-marks.ts';
import type { Finding } from '../../outcome.ts';
import { splitMarks } from '../marks.ts';
import { readMarkdown } from '../read/read-markdown.ts';
import type { ReadOptions } from '../read/read-options.ts';

/** What rendered text became. */
export interface ReadPieces {
  readonly pieces: readonly HousePiece[];
  readonly findings: readonly Finding[];
}

/** Reads the rendered text of a part: the stretches of its XML, the words between them, and places for blocks. */
export function readPieces(
  rendered: string,
  story: Pick<HouseStory, 'formats'>,
  options: ReadOptions,
): ReadPieces {
  const reading = new PieceReading(story.formats, options);
  for (const stretch of splitHouseMarks(rendered)) reading.take(stretch);
  return { pieces: reading.pieces, findings: reading.findings };
}

class PieceReading {
  readonly pieces: HousePiece[] = [];
  readonly findings: Finding[] = [];
  readonly #formats: HouseStory['formats'];
  readonly #options: ReadOptions;
  /** Undefined outside of runs, where words have no place. */
  #format: number | undefined;
  #block: string[] | undefined;

  constructor(formats: HouseStory['formats'], options: ReadOptions) {
    this.#formats = formats;
    this.#options = options;
  }

  take(stretch: MarkedStretch): void {
    switch (stretch.kind) {
      case 'words':
        return this.#words(stretch.words);
      case 'c':
        this.pieces.push({ kind: 'chunk', chunk: stretch.number });
        this.#format = undefined;
        return;
      case 'f':
        this.#format = stretch.number;
        return;
      case 'p':
        return;
      case 'n':
        this.pieces.push({ kind: 'note', note: stretch.number });
        return;
      case 'b':
        this.#block = [];
        return;
      case 'e':
        return this.#endBlock();
      case 't':
        return this.#body();
      case 'm':
      case 'l':
        return this.#late(stretch.kind === 'm' ? 'marking' : 'limit');
    }
  }

  #words(words: string): void {
    if (this.#block !== undefined) this.#block.push(words);
    else if (this.#format !== undefined) this.#inline(words, this.#format);
  }

  #inline(words: string, format: number): void {
    const content = this.#inlines(words);
    const notes = this.#formats[format]?.notes === true;
    const kept = notes ? content : content.filter(({ kind }) => kind !== 'citation');
    if (kept.length < content.length) this.#noNote(words);
    if (kept.length > 0) this.pieces.push({ kind: 'words', format, content: kept });
  }

  /** Only citations are more than words: all other punctuation is plain by now. */
  #inlines(words: string): readonly Inline[] {
    if (!words.includes('[@'))
      return splitMarks(words).map(({ value, facts }): Inline =>
        facts.length === 0 ? { kind: 'text', value } : { kind: 'text', value, facts },
      );
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? [];
    const { blocks, findings } = readMarkdown(inner, this.#options);
    this.findings.push(...findings);
    const [first] = blocks;
    const content = first?.kind === 'paragraph' ? first.content : [];
    return [...blank(before), ...content, ...blank(after)];
  }

  #noNote(words: string): void {
    const message =
      'A citation stands in a header, footer, note or text box, where Word has no notes, so it was left out. Cite in the text.';
    const found = withoutHouseMarks(words).trim().slice(0, 80);
    this.findings.push({ rule: 'house-note', severity: 'warning', message, found });
  }

  #body(): void {
    if (this.#block === undefined) return;
    this.#endBlock();
    this.pieces.push({ kind: 'body' });
    this.#block = [];
  }

  #late(kind: 'marking' | 'limit'): void {
    if (this.#format !== undefined) this.pieces.push({ kind, format: this.#format });
  }

  #endBlock(): void {
    const markdown = (this.#block ?? []).join('');
    this.#block = undefined;
    this.#format = undefined;
    if (markdown.trim() === '') return;
    const { blocks, findings } = readMarkdown(markdown, this.#options);
    this.findings.push(...findings);
    this.pieces.push({ kind: 'blocks', blocks });
  }
}

function blank(value: string): readonly Inline[] {
  return value === '' ? [] : [{ kind: 'text', value }];
}
