import type { OutlineEntry, OutlineSlot } from '../drafts/outline.ts';
import { capitalised } from '../text/sentence.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { TemplateHead, TemplateSlot } from './template.ts';

/** The most characters of a line that a title is read from. */
const longestTitle = 200;

const heading = /^ {0,3}#{1,6}[\t ]+(?<title>.*)$/u;
const boxBegins = /^:{3,}[\t ]*(?<kind>[\w-]+)[\t ]*(?<title>.*)$/u;
const boxEnds = /^:{3,}[\t ]*$/u;
const meaning = /^(?:\{%-?[^%]{0,100}%\})?:[\t ]/u;
const slotTag =
  /\{%-?[\t ]{0,20}slot[\t ]{1,20}(?:"(?<double>[^"]{1,100})"|'(?<single>[^']{1,100})'|(?<bare>[\p{L}\p{M}\p{N}_-]{1,100}))/gu;

/**
 * The outline of a draft on a template: set-up, then slots and the sections that the template writes, in the order of its
 * text. Slots that stand nowhere in it come last, and so does prose for which it has no slot. It reads lines, and runs nothing.
 */
export function outlineOf(
  template: string,
  head: Pick<TemplateHead, 'slots'>,
  written: readonly string[],
): readonly OutlineEntry[] {
  const body = splitFrontMatter(template.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n'))?.body ?? '';
  const reading = new OutlineReading(head.slots);
  for (const line of body.split('\n')) reading.read(line);
  return [{ kind: 'set-up' }, ...reading.entries, ...reading.unplaced(), ...strays(head, written)];
}

/** A box that is open, and whether a slot has taken its title. */
interface Box {
  readonly kind: string;
  title: string;
}

class OutlineReading {
  readonly entries: OutlineEntry[] = [];
  readonly #slots: ReadonlyMap<string, TemplateSlot>;
  readonly #placed = new Set<string>();
  readonly #boxes: Box[] = [];
  /** Where the section that was begun last stands among the entries, until a slot takes its title. */
  #section: number | undefined;
  #before = '';

  constructor(slots: readonly TemplateSlot[]) {
    this.#slots = new Map(slots.map((slot) => [slot.name, slot]));
  }

  read(line: string): void {
    const title = heading.exec(line)?.groups?.['title'];
    const box = boxBegins.exec(line)?.groups;
    if (title !== undefined) this.#beginSection(wordsOf(title));
    else if (boxEnds.test(line)) this.#boxes.pop();
    else if (box !== undefined)
      this.#boxes.push({ kind: box['kind'] ?? '', title: wordsOf(box['title'] ?? '') });
    for (const { groups = {} } of line.matchAll(slotTag)) this.#place(nameIn(groups), line);
    if (line.trim() !== '') this.#before = line;
  }

  unplaced(): readonly OutlineSlot[] {
    return [...this.#slots.values()]
      .filter(({ name }) => !this.#placed.has(name))
      .map((slot) => slotEntry(slot, inWords(slot.name)));
  }

  #beginSection(title: string): void {
    if (title === '') return;
    this.#section = this.entries.push({ kind: 'made', title }) - 1;
  }

  #place(name: string, line: string): void {
    const slot = this.#slots.get(name);
    if (slot === undefined || this.#placed.has(name)) return;
    this.#placed.add(name);
    const ofSection = this.#ofSection(line);
    const title = ofSection ?? this.#ofTerm(line) ?? this.#ofBox() ?? inWords(name);
    const entry = slotEntry(slot, title);
    if (ofSection === undefined || this.#section === undefined) this.entries.push(entry);
    else this.entries[this.#section] = entry;
    if (ofSection !== undefined) this.#section = undefined;
  }

  /** The first slot that stands in a section by itself has its title. */
  #ofSection(line: string): string | undefined {
    const entry = this.#section === undefined ? undefined : this.entries[this.#section];
    if (entry?.kind !== 'made' || this.#boxes.length > 0 || meaning.test(line)) return undefined;
    return entry.title;
  }

  #ofTerm(line: string): string | undefined {
    const term = meaning.test(line) ? wordsOf(this.#before) : '';
    return term === '' ? undefined : term;
  }

  #ofBox(): string | undefined {
    const box = this.#boxes.at(-1);
    if (box === undefined || box.title === '' || box.kind === 'table' || box.kind === 'figure')
      return undefined;
    const { title } = box;
    box.title = '';
    return title;
  }
}

function nameIn(groups: Readonly<Record<string, string>>): string {
  return groups['double'] ?? groups['single'] ?? groups['bare'] ?? '';
}

function slotEntry({ name, prompt, required }: TemplateSlot, title: string): OutlineSlot {
  return { kind: 'slot', name, title, prompt, required };
}

function strays(head: Pick<TemplateHead, 'slots'>, written: readonly string[]): readonly OutlineSlot[] {
  const known = new Set(head.slots.map(({ name }) => name));
  return written
    .filter((name) => !known.has(name))
    .map((name) => ({
      kind: 'slot',
      name,
      title: inWords(name),
      prompt: '',
      required: false,
      isStray: true,
    }));
}

/** The words of a title up to where its tags and values begin, or else those between them. */
function wordsOf(text: string): string {
  const line = text.slice(0, longestTitle);
  return tidy(line.replace(/\{.*$/u, '')) || tidy(line.replaceAll(/\{[^}]*\}+/gu, ' '));
}

function tidy(words: string): string {
  return words
    .replaceAll(/[\t ]+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
}

/** `whyItMatters` as `Why it matters`. */
function inWords(name: string): string {
  const words = name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_-]+/gu, ' ').trim();
  return words === '' ? name : capitalised(words.toLowerCase());
}
