import type { Inline } from './inline.ts';

/** The words of inline content without marks, for outlines, properties, search and comparison. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'grade':
      return inline.value;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'reference':
      return plainText(inline.content);
    case 'lineBreak':
      return ' ';
    case 'portion':
      return `[${inline.label}] `;
    case 'citation':
    case 'noteReference':
      return '';
  }
}
