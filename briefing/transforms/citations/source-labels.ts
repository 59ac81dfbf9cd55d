const ownLabel = /^S[1-9]\d{0,5}$/u;
const digits = /\d+|\D+/gu;

/**
 * Labels for the sources of a document, in the order of the labels: an id such as `S4` is its own label, the others get the
 * numbers that are free, in the natural order of their ids (`note-2` before `note-10`).
 */
export function sourceLabels(ids: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(ids)];
  const taken = new Set(all.filter((id) => ownLabel.test(id)));
  const labels = [...taken].map((id): readonly [string, string] => [id, id]);
  let number = 0;
  for (const id of all.filter((other) => !taken.has(other)).toSorted(naturally)) {
    do number += 1;
    while (taken.has(`S${number}`));
    labels.push([id, `S${number}`]);
  }
  return new Map(labels.toSorted(([, left], [, right]) => naturally(left, right)));
}

/** Labels as numbers from 1, in the order in which the sources are first cited. */
export function numberSources(ids: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...new Set(ids)].map((id, index) => [id, String(index + 1)]));
}

/** Orders names as people count: digits by their value, the rest by code points. */
function naturally(left: string, right: string): number {
  const [leftParts, rightParts] = [left.match(digits) ?? [], right.match(digits) ?? []];
  for (const [index, part] of leftParts.entries()) {
    const other = rightParts[index];
    if (other === undefined) return 1;
    const difference = compareParts(part, other);
    if (difference !== 0) return difference;
  }
  return leftParts.length - rightParts.length || compareText(left, right);
}

function compareParts(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) || difference === 0 ? compareText(left, right) : difference;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
