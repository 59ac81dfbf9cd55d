const longest = 80;

/** What was found, for a finding: at most 80 characters, with invisible and forbidden ones written as `U+202E`. */
export function shortened(text: string): string {
  const start = text.slice(0, longest + 1);
  const visible = start.replaceAll(/[\p{C}\u2028\u2029]/gu, codeOf);
  return visible.length > longest
    ? `${Array.from(visible)
        .slice(0, longest - 1)
        .join('')}…`
    : visible;
}

function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
