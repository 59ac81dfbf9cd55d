/** An id as letters and a number: `T11`. */
export interface NumberedId {
  readonly prefix: string;
  /** With the zeros in front: `011`. */
  readonly digits: string;
}

/** The parts of an id that ends in a number; undefined for one that does not. */
export function readNumberedId(id: string): NumberedId | undefined {
  const { prefix, digits } = /^(?<prefix>.*?)(?<digits>\d+)$/u.exec(id)?.groups ?? {};
  return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
}

/** The id after one, as wide as that where its number fits: `T12` after `T11`, `T010` after `T009`, `T100` after `T99`. */
export function idAfter({ prefix, digits }: NumberedId): string {
  return prefix + String(BigInt(digits) + 1n).padStart(digits.length, '0');
}

/** The next id in the habit of a list that has the newest id last: its prefix, one more than the greatest number of it. */
export function nextIdAmong(ids: readonly string[], first: NumberedId): string {
  const numbered = ids.map(readNumberedId).filter((id) => id !== undefined);
  const prefix = (numbered.at(-1) ?? first).prefix.toLowerCase();
  const same = numbered.filter((id) => id.prefix.toLowerCase() === prefix);
  const greatest = same.reduce<NumberedId | undefined>(
    (most, id) => (most === undefined || BigInt(id.digits) > BigInt(most.digits) ? id : most),
    undefined,
  );
  return greatest === undefined ? first.prefix + first.digits : idAfter(greatest);
}
