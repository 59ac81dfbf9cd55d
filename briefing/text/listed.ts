/** What stands between words that are listed, and before the last of them. */
export interface ListWords {
  readonly comma: string;
  readonly and: string;
}

const english: ListWords = { comma: ', ', and: ' and ' };

/** Words one after another as a sentence says them: `T01`, `T01 and T02`, `T01, T02 and T03`. */
export function listed(words: readonly string[], { comma, and }: ListWords = english): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${and}${words.at(-1) ?? ''}`;
}
