import type { PdfNoteArea } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { MadePage, PlacedStrip } from './page-maker.ts';
import type { Sheet } from './sheet.ts';
import { vector } from './set-picture.ts';
import type { Ground, PageItem, Strip } from './strip.ts';
import { moveItems, pile } from './strip.ts';

/** The items of a page's body and of the notes at its foot, at their places on the paper. */
export function pageItems(page: MadePage, area: PdfNoteArea): readonly PageItem[] {
  const { sheet: body } = page;
  return [
    ...groundItems(page.strips, body),
    ...page.strips.flatMap((placed) => stripItems(placed, body)),
    ...noteItems(page, area),
  ];
}

function stripItems({ strip, y, isJoined }: PlacedStrip, { left, top }: Sheet): readonly PageItem[] {
  const items = isJoined && strip.joint !== undefined ? [...strip.joint, ...strip.items] : strip.items;
  moveItems(items, left, top + y);
  return items;
}

/** The notes end where the body ends. */
function noteItems(
  { notes, notesHeight, sheet: { left, top, depth } }: MadePage,
  area: PdfNoteArea,
): readonly PageItem[] {
  if (notes.length === 0) return [];
  const y = top + depth - notesHeight + area.above;
  const rule = vector({ x: left + area.left, y, w: area.width, h: area.weight, color: area.color });
  const rows = notes.map(({ strip }) => strip);
  return [rule, ...stripsAt(rows, left, y + area.weight + area.below)];
}

/** The grounds of frames, each from its first to its last strip on the page; outer frames lie under inner ones. */
function groundItems(strips: readonly PlacedStrip[], { left, top }: Sheet): readonly PageItem[] {
  const spans = new Map<object, { ground: Ground; from: number; to: number }>();
  for (const { strip, y } of strips) {
    for (const ground of strip.grounds) {
      const span = spans.get(ground.key);
      const to = y + strip.height;
      if (span === undefined) spans.set(ground.key, { ground, from: y, to });
      else span.to = to;
    }
  }
  return [...spans.values()].flatMap(({ ground, from, to }) =>
    groundRectangles(ground, { x: left + ground.x, y: top + from, h: to - from }),
  );
}

function groundRectangles(
  { fill, bar, width }: Ground,
  place: { readonly x: number; readonly y: number; readonly h: number },
): readonly PageItem[] {
  const ground = fill === undefined ? [] : [vector({ ...place, w: width, color: fill })];
  const line = bar === undefined ? [] : [vector({ ...place, w: bar.width, color: bar.color })];
  return [...ground, ...line];
}

/** Strips that stand apart from the body, one under the other from a place on the paper. */
export function stripsAt(strips: readonly Strip[], left: number, top: number): readonly PageItem[] {
  pile(strips, left, top);
  return strips.flatMap(({ items }) => items);
}
