import type { PdfNode } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { TextLine } from './break-lines.ts';

/** A filled rectangle, as pdfmake's renderer takes it. */
export interface Rectangle {
  readonly type: 'rect';
  x: number;
  y: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
}

/** A picture of dots, as pdfmake’s renderer takes it; `image` is its data URL. */
export interface PlacedPicture {
  readonly image: string;
  x: number;
  y: number;
  readonly _width: number;
  readonly _height: number;
}

/** A drawing, as pdfmake’s renderer takes it. */
export interface PlacedSvg {
  readonly svg: string;
  readonly font: string;
  readonly options: { readonly warningCallback: (words: string) => void };
  x: number;
  y: number;
  readonly _width: number;
  readonly _height: number;
}

/** What stands on a page, in the shape pdfmake's renderer takes; places are relative until a page has it. */
export type PageItem = Stamp &
  (
    | { readonly type: 'line'; readonly item: TextLine }
    | { readonly type: 'vector'; readonly item: Rectangle }
    | { readonly type: 'image'; readonly item: PlacedPicture }
    | { readonly type: 'svg'; readonly item: PlacedSvg }
  );

/** What an item is in the document: the node whose content it is, or the band it stands in. Absent: decoration. */
interface Stamp {
  node?: PdfNode;
  band?: 'header' | 'footer';
}

/** How firmly a strip holds to the next one: a box holds unless it is longer than a page, a heading always. */
export type Hold = 'none' | 'box' | 'always';

/** The ground of a frame at one strip; strips of one frame share its `key`. */
export interface Ground {
  readonly key: object;
  readonly x: number;
  readonly width: number;
  readonly fill?: string;
  readonly bar?: { readonly width: number; readonly color: string };
}

/** A slice of the galley that stands on one page: a line, a row, a picture. */
export interface Strip {
  /** Space to the strips above and below; between two strips the larger one counts, at a page's end none. */
  readonly before: number;
  readonly after: number;
  readonly height: number;
  /** From the strip's top to the base line of its first text. */
  readonly baseline?: number;
  readonly items: readonly PageItem[];
  readonly hold: Hold;
  /** The notes marked here, in the order of their marks. */
  readonly notes: readonly string[];
  readonly grounds: readonly Ground[];
  /** The last line of a heading. */
  readonly isHeading?: true;
  /** Begins a new page. */
  readonly newPage?: true;
  /** A row of a table, with the head that is repeated over it. */
  readonly head?: readonly Strip[];
  /** Items that are left out when the strip follows a repeated head or begins a page: the rule between rows. */
  readonly joint?: readonly PageItem[];
}

/** A strip with nothing in it, which holds to nothing. */
export const emptyStrip: Strip = {
  before: 0,
  after: 0,
  height: 0,
  items: [],
  hold: 'none',
  notes: [],
  grounds: [],
};

/** Moves items; a strip's items belong to it alone, so they are moved in place. */
export function moveItems(items: readonly PageItem[], right: number, down: number): void {
  for (const { item } of items) {
    item.x += right;
    item.y += down;
  }
}

/** Moves a strip to the right. */
export function moveRight(strip: Strip, right: number): Strip {
  if (right === 0) return strip;
  moveItems(allItems(strip), right, 0);
  if (strip.grounds.length === 0) return strip;
  return { ...strip, grounds: strip.grounds.map((ground) => moveGround(ground, right)) };
}

/** The space between two strips that follow each other. */
export function gapBetween(above: Strip, below: Strip): number {
  return Math.max(above.after, below.before);
}

/** How high strips stand one under the other. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, at) => {
    const above = strips[at - 1];
    return sum + strip.height + (above === undefined ? 0 : gapBetween(above, strip));
  }, 0);
}

/** Moves strips one under the other, the first one's top to `top`, and gives where the last one ends. */
export function pile(strips: readonly Strip[], left: number, top: number): number {
  let y = top;
  for (const [at, strip] of strips.entries()) {
    const above = strips[at - 1];
    y += above === undefined ? 0 : gapBetween(above, strip);
    moveItems(allItems(strip), left, y);
    y += strip.height;
  }
  return y;
}

/** The items of a strip with the rule over it. */
export function allItems({ joint = [], items }: Strip): readonly PageItem[] {
  return joint.length === 0 ? items : [...joint, ...items];
}

/** Binds strips to each other, and the last one to what follows if asked to. */
export function bind(strips: readonly Strip[], hold: Hold, last: Hold = 'none'): readonly Strip[] {
  return strips.map((strip, at) => held(strip, at === strips.length - 1 ? last : hold));
}

function held(strip: Strip, hold: Hold): Strip {
  return strength(strip.hold) >= strength(hold) ? strip : { ...strip, hold };
}

function strength(hold: Hold): number {
  return { none: 0, box: 1, always: 2 }[hold];
}

function moveGround(ground: Ground, right: number): Ground {
  return { ...ground, x: ground.x + right };
}
