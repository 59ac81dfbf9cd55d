/** A text with the words that are looked for set off. */
export function MarkedWords({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = words.trim().split(/\s+/u).filter(Boolean).map(escaped);
  if (wanted.length === 0) return text;
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      <b key={place} className="strong">
        {part}
      </b>
    ) : (
      part
    ),
  );
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
