/** Words one after another as a sentence says them: `T01`, `T01 and T02`, `T01, T02 and T03`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
