import type { NoteRow, NoteShelf } from './note-shelf.ts';
import { partRows } from './part-rows.ts';
import { repeatedHead } from './repeated-head.ts';
import type { Sheet } from './sheet.ts';
import { sliceStrip } from './slice-strip.ts';
import type { Strip } from './strip.ts';
import { gapBetween, heightOf } from './strip.ts';

/** A strip at its place, counted from the top of the page's body. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
  /** Whether the rule over the strip is drawn. */
  readonly isJoined: boolean;
}

/** A page made up: what stands in its body, and the notes at its foot. */
export interface MadePage {
  readonly strips: readonly PlacedStrip[];
  readonly notes: readonly NoteRow[];
  readonly notesHeight: number;
  readonly sheet: Sheet;
}

const rounding = 1e-6;
/** In points; what is higher has several lines, or is a picture. */
const tallestLine = 24;

/**
 * Makes strips up into pages in one pass. A group of strips that hold to each other goes to one page together with
 * the notes it marks; so no note is late, none overlaps the text, and no heading stands at a page's end.
 */
export class PageMaker {
  #sheet: Sheet;
  readonly #shelf: NoteShelf;
  readonly #pages: MadePage[] = [];
  #strips: PlacedStrip[] = [];
  #y = 0;
  #head: readonly Strip[] | undefined;
  #group: Strip[] = [];

  constructor(sheet: Sheet, shelf: NoteShelf) {
    this.#sheet = sheet;
    this.#shelf = shelf;
  }

  /** What is added from here on stands on pages of this sheet; notes that were begun end on their own. */
  turnTo(sheet: Sheet): void {
    if (sheet === this.#sheet) return;
    this.#flush();
    this.#finishNotes();
    if (!this.#isEmpty()) this.#turn();
    this.#sheet = sheet;
    this.#shelf.turnTo(sheet);
  }

  /** Takes the next strips of the galley. */
  add(strips: readonly Strip[]): void {
    for (const strip of strips) {
      if (strip.newPage === true) {
        this.#flush();
        if (this.#strips.length > 0) this.#turn();
        continue;
      }
      if (strip.isHeading === true && this.#group.at(-1)?.hold === 'none') this.#flush();
      this.#group.push(strip);
      if (strip.hold === 'none' && !this.#isOneLineUnderHeading()) this.#flush();
    }
  }

  /** The pages, when all strips are in; notes that nothing marks stand at the end of the last ones. */
  finish(unmarked: readonly string[]): readonly MadePage[] {
    this.#flush();
    const left = this.#shelf.fresh(unmarked);
    if (left.length > 0) this.#shelf.bookSplit(left, this.#depth - this.#y, true);
    this.#finishNotes();
    if (!this.#isEmpty() || this.#pages.length === 0) this.#close();
    return this.#pages;
  }

  /** Such a line alone would leave its heading with it at a page's end: it waits for what follows it. */
  #isOneLineUnderHeading(): boolean {
    const [above, line] = this.#group.slice(-2);
    return above?.isHeading === true && line !== undefined && line.height <= tallestLine;
  }

  #finishNotes(): void {
    while (this.#shelf.hasCarried) {
      this.#turn();
      this.#shelf.takeAll(this.#depth);
    }
  }

  get #depth(): number {
    return this.#sheet.depth;
  }

  #flush(): void {
    const group = this.#group;
    this.#group = [];
    if (group.length > 0) this.#placeGroup(group);
  }

  #placeGroup(group: readonly Strip[]): void {
    if (this.#tryPlace(group)) return;
    if (!this.#leavesMuch(group) && heightOf(group) <= this.#depth && this.#turnAndPlace(group)) return;
    this.#placeParts(group);
  }

  /** A high box is opened where most of the page would be left empty before it. */
  #leavesMuch(group: readonly Strip[]): boolean {
    return this.#y < this.#depth / 3 && heightOf(group) > this.#depth / 2 && partsOf(group).length > 1;
  }

  /** A group that no page holds: boxes are opened first, then rows; at last strip follows strip. */
  #placeParts(group: readonly Strip[]): void {
    const boxes = partsOf(group);
    const parts = boxes.length > 1 ? boxes : partRows(group);
    for (const part of parts) {
      if (parts.length > 1) this.#placeGroup(part);
      else this.#placeStrips(part);
    }
  }

  #placeStrips(strips: readonly Strip[]): void {
    for (const [at, strip] of strips.entries()) {
      this.#placeStrip(strip);
      if (strip.head === undefined) this.#head = strips[at + 1]?.head;
    }
  }

  /** A strip that no page holds with its notes is cut; of the last slice the notes give way. */
  #placeStrip(strip: Strip): void {
    if (this.#tryPlace([strip])) return;
    if (!this.#isEmpty() && this.#turnAndPlace([strip])) return;
    const slices = sliceStrip(strip);
    if (slices.length > 1) for (const slice of slices) this.#placeStrip(slice);
    else this.#force(strip);
  }

  /** Turns pages until the group finds room beside the notes carried over; no if an empty page has none. */
  #turnAndPlace(group: readonly Strip[]): boolean {
    const hasNotes = this.#shelf.fresh(group.flatMap(({ notes }) => notes)).length > 0;
    do {
      this.#turn();
      if (hasNotes && this.#shelf.hasCarried) this.#shelf.takeAll(this.#depth);
      if (this.#tryPlace(group)) return true;
    } while (!this.#isEmpty());
    return false;
  }

  #isEmpty(): boolean {
    return this.#strips.length === 0 && this.#shelf.height === 0;
  }

  /** Places a group with its notes if the page has room for both. */
  #tryPlace(group: readonly Strip[]): boolean {
    const bottom = this.#bottomWith(group);
    const ids = this.#shelf.fresh(group.flatMap(({ notes }) => notes));
    if (ids.length === 0) {
      if (bottom + this.#shelf.height > this.#depth + rounding) return false;
    } else if (this.#shelf.hasCarried) {
      return false;
    } else if (bottom + this.#shelf.heightWith(ids) <= this.#depth + rounding) {
      this.#shelf.book(ids);
    } else if (bottom > this.#depth || !this.#shelf.bookSplit(ids, this.#depth - bottom, false)) {
      return false;
    }
    this.#put(group);
    return true;
  }

  /** An empty page, and a line that does not fit on it with its notes: what fits of them begins here. */
  #force(strip: Strip): void {
    const ids = this.#shelf.fresh(strip.notes);
    const bottom = this.#bottomWith([strip]);
    if (ids.length > 0) this.#shelf.bookSplit(ids, this.#depth - bottom, true);
    this.#put([strip]);
  }

  #headFor(group: readonly Strip[]): readonly Strip[] {
    const head = group[0]?.head;
    return head === undefined || head === this.#head ? [] : head;
  }

  #bottomWith(group: readonly Strip[]): number {
    const [first] = group;
    const above = this.#strips.at(-1)?.strip;
    const gap = above === undefined || first === undefined ? 0 : gapBetween(above, first);
    return this.#y + gap + heightOf(this.#headFor(group)) + heightOf(group);
  }

  #put(group: readonly Strip[]): void {
    const head = this.#headFor(group);
    for (const strip of repeatedHead(head)) this.#putStrip(strip, true);
    group.forEach((strip, at) => this.#putStrip(strip, at > 0 || head.length === 0));
    this.#head = group.at(-1)?.head;
  }

  #putStrip(strip: Strip, isJoined: boolean): void {
    const above = this.#strips.at(-1)?.strip;
    const y = this.#y + (above === undefined ? 0 : gapBetween(above, strip));
    this.#strips.push({ strip, y, isJoined });
    this.#y = y + strip.height;
  }

  #turn(): void {
    this.#close();
    this.#strips = [];
    this.#y = 0;
    this.#head = undefined;
    this.#shelf.turn();
  }

  #close(): void {
    this.#pages.push({
      strips: this.#strips,
      notes: this.#shelf.rows(),
      notesHeight: this.#shelf.height,
      sheet: this.#sheet,
    });
  }
}

/** Parts of a group that hold always; a group that holds always throughout stays one. */
function partsOf(group: readonly Strip[]): readonly (readonly Strip[])[] {
  const parts: Strip[][] = [[]];
  for (const strip of group) {
    parts.at(-1)?.push(strip);
    if (strip.hold !== 'always') parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
