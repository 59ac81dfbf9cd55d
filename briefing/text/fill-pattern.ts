/** A pattern with each `{name}` in it filled by the part of that name, just as it is; what has none is left out. */
export function fillPattern(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? '');
}

/** A pattern with words in the place of its `{}`, just as they are: a `$` in a name or a unit stands for nothing else. */
export function filled(pattern: string, words: string): string {
  return pattern.replace('{}', () => words);
}
