/**
 * A JSON value in the one way of writing it that RFC 8785 knows: names in the order of their UTF-16 units, no white space, numbers
 * and texts as ECMAScript writes them. Fields that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return written(value, new Map<string, string>());
}

/** Added up as one text, and a name quoted once: a bundle has thousands of objects of few kinds. */
function written(value: unknown, names: Map<string, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const inner of value) text += (text === '' ? '' : ',') + written(inner, names);
    return `[${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of inOrder(Object.keys(members))) {
    const inner = members[name];
    if (inner !== undefined) text += (text === '' ? '' : ',') + quoted(name, names) + written(inner, names);
  }
  return `{${text}}`;
}

function inOrder(names: string[]): readonly string[] {
  const isSorted = names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name);
  return isSorted ? names : names.toSorted();
}

function quoted(name: string, names: Map<string, string>): string {
  const known = names.get(name) ?? `${JSON.stringify(name)}:`;
  names.set(name, known);
  return known;
}
