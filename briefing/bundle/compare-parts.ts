import { linksPart, type IssuedPart } from './issued-file.ts';

/**
 * The names of the parts in which a file differs from what it should be, in the order of the file; what belongs together is
 * named only where nothing else differs, since it always does as well.
 */
export function compareParts(
  expected: readonly IssuedPart[],
  found: readonly IssuedPart[],
): readonly string[] {
  const made = new Map(expected.map(({ name, digest }) => [name, digest]));
  const read = new Map(found.map(({ name, digest }) => [name, digest]));
  const others = [...new Set([...made.keys(), ...read.keys()])].filter(
    (name) => made.get(name) !== read.get(name),
  );
  return others.length > 1 ? others.filter((name) => name !== linksPart) : others;
}
