/** The letters that ids of the built-in kinds of facts begin with. */
const builtInLetters: Readonly<Record<string, string>> = { transfer: 'T', warning: 'W', political: 'P' };

/**
 * Letters that the ids of a kind may begin with, the best first: the letters of its name, then the rest of the alphabet,
 * without those of the built-in kinds.
 */
export function factLetters(kind: string): readonly string[] {
  const own = Object.hasOwn(builtInLetters, kind) ? builtInLetters[kind] : undefined;
  if (own !== undefined) return [own];
  const reserved = new Set(Object.values(builtInLetters));
  const letters = kind
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '');
  return [...new Set(`${letters}FABCDEGHIJKLMNOPQRSTUVWXYZ`)].filter((letter) => !reserved.has(letter));
}
