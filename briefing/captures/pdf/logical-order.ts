/** Something with text that moves as a whole. */
interface HasText {
  readonly text: string;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const arabic = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const word = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
/** Stands inside a number. */
const inNumber = /^[.,:/٫٬'’+-]$/u;
/** Stands at the end of a number and belongs to it, but after Arabic letters. */
const withNumber = /^[%٪$€£₪°]$/u;
const stops = /^[.,:;!?،؛؟]$/u;
const brackets = '()[]{}<>«»‹›';

/**
 * Turns a line from the order in which it stands on the page, left to right, into the order in which it is read: where
 * it is Arabic or Hebrew, from the right, with numbers and Latin words kept (the Unicode Bidirectional Algorithm, backwards
 * and for one line).
 */
export function logicalOrder<T extends HasText>(visual: readonly T[]): readonly T[] {
  if (!visual.some(({ text }) => rightToLeft.test(text))) return visual;
  const sides = sidesOf(visual);
  if (!sides.includes('right')) return visual;
  if (beginsRight(visual, sides)) return reversed(visual, sides);
  return runsOf(sides).flatMap(({ from, to, side }) => {
    const part = visual.slice(from, to);
    return side === 'left' ? part : reversed(part, sides.slice(from, to));
  });
}

type Side = 'right' | 'left' | 'number' | 'neutral';

/** Which way each cluster runs; what is between two of one way runs with them. */
function sidesOf(visual: readonly HasText[]): readonly Side[] {
  const sides = visual.map(({ text }): Side => {
    if (word.test(text)) return rightToLeft.test(text) ? 'right' : 'left';
    return digit.test(text) ? 'number' : 'neutral';
  });
  const keepsSigns = !visual.some(({ text }) => arabic.test(text));
  for (const [index, { text }] of visual.entries()) {
    if (sides[index] !== 'neutral') continue;
    const before = sides[index - 1] === 'number';
    const after = sides[index + 1] === 'number';
    if (before && after && inNumber.test(text)) sides[index] = 'number';
    if (keepsSigns && (before || after) && withNumber.test(text)) sides[index] = 'number';
  }
  return sides;
}

/** Whether a line as a whole is read from the right: by its ends, by the side of its full stop, else by most of it. */
function beginsRight(visual: readonly HasText[], sides: readonly Side[]): boolean {
  const isStrong = (side: Side): boolean => side === 'right' || side === 'left';
  const [first, last] = [sides.find(isStrong), sides.findLast(isStrong)];
  if (first === last) return first === 'right';
  if (stops.test(visual[0]?.text ?? '')) return true;
  if (stops.test(visual.at(-1)?.text ?? '')) return false;
  const right = sides.filter((side) => side === 'right').length;
  return right >= sides.filter((side) => side === 'left').length;
}

interface SideRun {
  readonly from: number;
  readonly to: number;
  readonly side: 'right' | 'left';
}

/** Stretches of a line that is read from the left: neutrals and numbers between words from the right belong to these. */
function runsOf(sides: readonly Side[]): readonly SideRun[] {
  const runs: SideRun[] = [];
  let index = 0;
  while (index < sides.length) {
    const next = sides.indexOf('right', index);
    const from = next === -1 ? sides.length : next;
    if (from > index) runs.push({ from: index, to: from, side: 'left' });
    if (from === sides.length) break;
    let to = from + 1;
    for (let at = to; at < sides.length && sides[at] !== 'left'; at += 1)
      if (sides[at] === 'right') to = at + 1;
    runs.push({ from, to, side: 'right' });
    index = to;
  }
  return runs;
}

/** From the right to the left, but numbers and Latin words as they stand. */
function reversed<T extends HasText>(visual: readonly T[], sides: readonly Side[]): readonly T[] {
  const ordered: T[] = [];
  const joins = joinsLatin(sides);
  let index = visual.length;
  while (index > 0) {
    const from = stretchStart(sides, joins, index - 1);
    ordered.push(...visual.slice(from, index));
    index = from;
  }
  return facingInwards(ordered);
}

/** Whether, before each cluster, a Latin word stands nearer than one from the right. */
function joinsLatin(sides: readonly Side[]): readonly boolean[] {
  let isLatin = false;
  return sides.map((side) => {
    const before = isLatin;
    if (side === 'left' || side === 'right') isLatin = side === 'left';
    return before;
  });
}

/**
 * Where what ends here begins: one cluster from the right, or a stretch of numbers and Latin words. Of numbers alone, each
 * is a stretch of its own, since the one that is read first stands at the right.
 */
function stretchStart(sides: readonly Side[], joins: readonly boolean[], end: number): number {
  if (sides[end] === 'right' || sides[end] === 'neutral') return end;
  let isLatin = sides[end] === 'left';
  let from = end;
  for (let at = end - 1; at >= 0 && sides[at] !== 'right'; at -= 1) {
    isLatin ||= sides[at] === 'left';
    if (sides[at] !== 'neutral') from = at;
    else if (!isLatin && joins[at] !== true) break;
  }
  return from;
}

/** Fonts name a bracket by its shape or by its sense; in the sense, one that opens comes before the one that closes. */
function facingInwards<T extends HasText>(ordered: readonly T[]): readonly T[] {
  const isOpening = ordered.flatMap(({ text }) =>
    isBracket(text) ? [brackets.indexOf(text) % 2 === 0] : [],
  );
  if (isOpening[0] !== false || isOpening.at(-1) !== true) return ordered;
  return ordered.map((cluster) =>
    isBracket(cluster.text) ? Object.assign({}, cluster, { text: facing(cluster.text) }) : cluster,
  );
}

function isBracket(text: string): boolean {
  return text.length === 1 && brackets.includes(text);
}

function facing(bracket: string): string {
  const at = brackets.indexOf(bracket);
  return brackets.charAt(at % 2 === 0 ? at + 1 : at - 1);
}
