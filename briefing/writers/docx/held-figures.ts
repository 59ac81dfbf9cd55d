import type { Inline, Text } from '../../document/inline.ts';

/** A figure in brackets at the end of the words before a mark, with the stop behind it. */
const bracketed = /\([\d.,]+\)(?=[.،؛,]?$)/u;

/**
 * Text from the right in which a figure in brackets before the mark of a note is a run of its own: in it LibreOffice
 * takes the brackets with the figure to the next line, where it would else leave the last digit behind.
 */
export function heldFigures(content: readonly Inline[]): readonly Inline[] {
  const held: Inline[] = [];
  for (const inline of content) {
    if (inline.kind === 'noteReference') held.push(...heldBefore(textsAtEnd(held)));
    held.push(inline);
  }
  return held;
}

/** Takes the texts from the end of a list. */
function textsAtEnd(content: Inline[]): readonly Text[] {
  const texts: Text[] = [];
  for (let last = content.at(-1); last?.kind === 'text'; last = content.at(-1)) {
    texts.unshift(last);
    content.pop();
  }
  return texts;
}

function heldBefore(texts: readonly Text[]): readonly Text[] {
  const words = texts.map(({ value }) => value).join('');
  const figure = bracketed.exec(words);
  if (figure === null) return texts;
  const [begin, end] = [figure.index, figure.index + figure[0].length];
  let from = 0;
  return texts.flatMap((text) => {
    const cut = (at: number): number => Math.min(text.value.length, Math.max(0, at - from));
    const [first, last] = [cut(begin), cut(end)];
    from += text.value.length;
    const parts: readonly Text[] = [
      { ...text, value: text.value.slice(0, first) },
      { ...text, value: text.value.slice(first, last), direction: 'ltr' },
      { ...text, value: text.value.slice(last) },
    ];
    return parts.filter(({ value }) => value !== '');
  });
}
