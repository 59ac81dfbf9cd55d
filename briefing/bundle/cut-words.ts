/** Words of a file cut to so many characters for a message, with an ellipsis where something is left out. */
export function cutWords(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
