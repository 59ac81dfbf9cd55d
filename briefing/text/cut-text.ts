import { beginningOf } from './beginning-of.ts';

/** A text of at most so many UTF-16 units, with an ellipsis where something is left out; never half a character. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
}
