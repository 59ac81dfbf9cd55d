import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strip.ts';
import { gapBetween, heightOf } from './strip.ts';

/** A line of a note on its way to the foot of a page. */
export interface NoteRow {
  readonly strip: Strip;
  /** The first line of its note. */
  readonly isFirst: boolean;
}

/** Notes of more lines than this may begin on one page and go on on the next. */
const longNote = 6;
/** No fewer lines of a split note stand together. */
const fewest = 2;
/** The share of a page that the rest of an earlier page's notes may take. */
const greatestCarry = 0.6;

/**
 * The notes that stand at the foot of pages: booked with the line that marks them, before it is placed. What is left
 * of a long note is carried to the next page.
 */
export class NoteShelf {
  readonly #notes: PdfDefinition['notes'];
  readonly #areaHeight: number;
  #sheet: Sheet;
  /** Notes that were set to see whether they fit, until they are placed. */
  readonly #set = new Map<string, readonly NoteRow[]>();
  readonly #placed = new Set<string>();
  #booked: NoteRow[] = [];
  #carried: NoteRow[] = [];

  /** `areaHeight` is what the rule above a page's notes takes with its space. */
  constructor(sheet: Sheet, notes: PdfDefinition['notes'], areaHeight: number) {
    this.#sheet = sheet;
    this.#notes = notes;
    this.#areaHeight = areaHeight;
  }

  /** Notes are as wide as the pages they stand on. */
  turnTo(sheet: Sheet): void {
    this.#sheet = sheet;
    this.#set.clear();
  }

  /** How much of the page the booked notes take. */
  get height(): number {
    return this.#heightOf(this.#booked);
  }

  /** Whether notes of earlier pages wait for room. */
  get hasCarried(): boolean {
    return this.#carried.length > 0;
  }

  /** The notes that these marks bring with them. */
  fresh(ids: readonly string[]): readonly string[] {
    return [...new Set(ids)].filter((id) => !this.#placed.has(id));
  }

  /** The height of the page's notes if these were added whole. */
  heightWith(ids: readonly string[]): number {
    return this.#heightOf([...this.#booked, ...this.#rows(ids)]);
  }

  /** Books notes whole. */
  book(ids: readonly string[]): void {
    this.#booked.push(...this.#rows(ids));
    this.#settle(ids);
  }

  /**
   * Books notes into less room than they need: all of them begin here, the last one is carried on. Books nothing and
   * says no where that would part a short note; `isForced` takes what fits.
   */
  bookSplit(ids: readonly string[], room: number, isForced: boolean): boolean {
    const rows = this.#rows(ids);
    const count = this.#fitting(rows, room);
    const lastStart = rows.findLastIndex(({ isFirst }) => isFirst);
    const lastLength = rows.length - lastStart;
    const isGood =
      !this.hasCarried &&
      lastLength > longNote &&
      count >= lastStart + fewest &&
      rows.length - count >= fewest;
    if (!isGood && !isForced) return false;
    this.#booked.push(...rows.slice(0, count));
    this.#carried.push(...rows.slice(count));
    this.#settle(ids);
    return true;
  }

  /** Opens the next page's shelf; the carried rows come first, as far as they may. */
  turn(): void {
    this.#booked = [];
    this.#take(this.#sheet.depth * greatestCarry);
  }

  /** Gives the carried rows all the room of a page that has nothing else. */
  takeAll(room: number): void {
    this.#take(room);
  }

  /** The page's notes, in the order in which they stand. */
  rows(): readonly NoteRow[] {
    return this.#booked;
  }

  #take(room: number): void {
    const count = this.#fitting(this.#carried, room);
    this.#booked.push(...this.#carried.splice(0, count));
  }

  #fitting(rows: readonly NoteRow[], room: number): number {
    let height = this.height;
    let last = this.#booked.at(-1);
    let count = 0;
    for (const row of rows) {
      height +=
        row.strip.height + (last === undefined ? this.#areaHeight : gapBetween(last.strip, row.strip));
      if (height > room) break;
      last = row;
      count++;
    }
    return count;
  }

  #settle(ids: readonly string[]): void {
    for (const id of ids) {
      this.#placed.add(id);
      this.#set.delete(id);
    }
  }

  #rows(ids: readonly string[]): readonly NoteRow[] {
    return ids.flatMap((id) => {
      const rows = this.#set.get(id) ?? this.#rowsOf(id);
      this.#set.set(id, rows);
      return rows;
    });
  }

  #rowsOf(id: string): readonly NoteRow[] {
    const { galley, width } = this.#sheet;
    const note = this.#notes[id];
    const strips = note === undefined ? [] : galley.setNodes([note], width);
    return strips.map((strip, at) => ({ strip, isFirst: at === 0 }));
  }

  #heightOf(rows: readonly NoteRow[]): number {
    return rows.length === 0 ? 0 : this.#areaHeight + heightOf(rows.map(({ strip }) => strip));
  }
}
