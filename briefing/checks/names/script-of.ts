const scripts = [
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Latin', /\p{Script=Latin}/gu],
] as const;

/** The script that most letters of a text are of: `Latin`, `Arabic`; undefined for a text without letters of those known. */
export function scriptOf(text: string): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const [script, letters] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}
