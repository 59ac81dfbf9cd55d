import type { Box, Drawing, Point } from './drawing.ts';
import { overlap, type LabelSpace } from './label-space.ts';

/** Where a label stands, and the line that leads from it to its mark, if it needs one. */
export interface LabelPlace {
  readonly box: Box;
  readonly leader?: Leader;
}

type Leader = readonly [from: Point, to: Point];

/** The mark that a label belongs to, and all marks: of two that cover each other, neither can be told from the other. */
interface Marks {
  readonly own: Box;
  readonly all: readonly Box[];
}

/**
 * Points: what stands farther from its mark has a line that leads there, or another label could come between. Labels of marks
 * that cover each other may stand one over the other.
 */
const farthest = { alone: 12, stacked: 24 };
/** Points that a label may stand farther from another mark than one and a half times as far as from its own. */
const tolerance = 2.6;
/** Points between those at which a leader is looked at. */
const step = 2;

/**
 * The first free place at which nobody takes a label for another mark's: beside its own where that is clearly the nearest, else
 * with a line that leads to it. Undefined where there is none.
 */
export function placeLabel(
  space: LabelSpace,
  places: readonly Box[],
  { own, all }: Marks,
): LabelPlace | undefined {
  const others = all.filter((mark) => !overlap(mark, own));
  const beside = (reach: number): Box | undefined =>
    space.place(places.filter((place) => isNearest(place, own, { others, reach })));
  const box = beside(farthest.alone);
  if (box !== undefined) return { box };
  const isLed = (place: Box): boolean => space.isClear(alongLeader(leaderOf(place, own)), others);
  const apart = space.place(places.filter(isLed));
  if (apart !== undefined) return led(space, apart, own);
  const isShared = others.length < all.length - 1;
  const stacked = isShared ? beside(farthest.stacked) : undefined;
  return stacked === undefined ? undefined : { box: stacked };
}

function isNearest(
  place: Box,
  own: Box,
  { others, reach }: { readonly others: readonly Box[]; readonly reach: number },
): boolean {
  const away = gapOf(place, own);
  return away <= reach && others.every((other) => gapOf(place, other) >= 1.5 * away - tolerance);
}

/** What comes after it keeps off the line. */
function led(space: LabelSpace, box: Box, own: Box): LabelPlace {
  const leader = leaderOf(box, own);
  for (const [x, y] of alongLeader(leader)) space.take({ x: x - 0.5, y: y - 0.5, width: 1, height: 1 });
  return { box, leader };
}

/** Draws the line that leads from a label to its mark, where there is one. */
export function drawLeader(drawing: Drawing, place: LabelPlace | undefined): void {
  if (place?.leader === undefined) return;
  const [from, to] = place.leader;
  drawing.line(from, to, { stroke: drawing.colours.grey, width: 0.5 });
}

/** The shortest way between two boxes: a point if they touch. */
function leaderOf(label: Box, mark: Box): Leader {
  const [across, along] = nearest(label.x, label.x + label.width, mark.x, mark.x + mark.width);
  const [down, below] = nearest(label.y, label.y + label.height, mark.y, mark.y + mark.height);
  return [
    [across, down],
    [along, below],
  ];
}

/** Of two stretches the ends that face each other; the middle of what both cover. */
function nearest(from: number, to: number, otherFrom: number, otherTo: number): readonly [number, number] {
  if (to < otherFrom) return [to, otherFrom];
  if (otherTo < from) return [from, otherTo];
  const middle = (Math.max(from, otherFrom) + Math.min(to, otherTo)) / 2;
  return [middle, middle];
}

/** Points on a leader, without its ends. */
function alongLeader([from, to]: Leader): readonly Point[] {
  const count = Math.floor(Math.hypot(to[0] - from[0], to[1] - from[1]) / step);
  return Array.from({ length: Math.max(0, count - 1) }, (_, index): Point => {
    const share = (index + 1) / count;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

/** Points between two boxes; none where they touch. */
function gapOf(one: Box, other: Box): number {
  const [[x, y], [otherX, otherY]] = leaderOf(one, other);
  return Math.hypot(otherX - x, otherY - y);
}
