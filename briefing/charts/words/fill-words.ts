/** Fills a pattern: each `{name}` by the part of that name. */
export function fillWords(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? '');
}
