/** Something with text that moves as a whole. */
interface HasText {
  readonly text: string;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
/** Stands inside a number. */
const inNumber = /^[.,:/٫٬'’%+-]$/u;
const brackets = '()[]{}<>«»‹›';

/**
 * Turns a line from the order in which it stands on the page, left to right, into the order in which it is read: where
 * it is Arabic or Hebrew, from the right, with numbers and Latin words kept (the Unicode Bidirectional Algorithm, backwards
 * and for one line).
 */
export function logicalOrder<T extends HasText>(visual: readonly T[]): readonly T[] {
  const isRight = visual.map(
    ({ text }) => rightToLeft.test(text) && (letter.test(text) || /\p{M}/u.test(text)),
  );
  const right = isRight.filter(Boolean).length;
  if (right === 0) return visual;
  const left = visual.filter(({ text }, index) => isRight[index] !== true && letter.test(text)).length;
  const sides = sidesOf(visual, isRight);
  if (right >= left) return reversed(visual, sides);
  return runsOf(sides).flatMap(({ from, to, side }) => {
    const part = visual.slice(from, to);
    return side === 'left' ? part : reversed(part, sides.slice(from, to));
  });
}

type Side = 'right' | 'left' | 'number' | 'neutral';

/** Which way each cluster runs; what is between two of one way runs with them. */
function sidesOf(visual: readonly HasText[], isRight: readonly boolean[]): readonly Side[] {
  const sides = visual.map(({ text }, index): Side => {
    if (isRight[index] === true) return 'right';
    if (letter.test(text)) return 'left';
    return digit.test(text) ? 'number' : 'neutral';
  });
  joinNumbers(sides, visual);
  return sides;
}

function joinNumbers(sides: Side[], visual: readonly HasText[]): void {
  for (const [index, side] of sides.entries()) {
    const isBetween = sides[index - 1] === 'number' && sides[index + 1] === 'number';
    if (side === 'neutral' && isBetween && inNumber.test(visual[index]?.text ?? '')) sides[index] = 'number';
  }
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
    for (let at = from + 1; at < sides.length && sides[at] !== 'left'; at += 1)
      if (sides[at] === 'right') to = at + 1;
    runs.push({ from, to, side: 'right' });
    index = to;
  }
  return runs;
}

/** From the right to the left, but numbers and Latin words as they stand. */
function reversed<T extends HasText>(visual: readonly T[], sides: readonly Side[]): readonly T[] {
  const ordered: T[] = [];
  let index = visual.length - 1;
  while (index >= 0) {
    if (sides[index] === 'right' || sides[index] === 'neutral') {
      const cluster = visual[index];
      if (cluster !== undefined) ordered.push(cluster);
      index -= 1;
      continue;
    }
    let from = index;
    for (let at = index - 1; at >= 0 && sides[at] !== 'right'; at -= 1)
      if (sides[at] !== 'neutral') from = at;
    ordered.push(...visual.slice(from, index + 1));
    index = from - 1;
  }
  return facingInwards(ordered);
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
