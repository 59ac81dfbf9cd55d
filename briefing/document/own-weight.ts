import type { Inline } from './inline.ts';

/** Whether the content of a total is not set in bold as a whole: a lone grade, nothing, or words with bold ones among them. */
export function hasOwnWeight(content: readonly Inline[]): boolean {
  return content.every(isGrade) || content.some((inline) => inline.kind === 'strong');
}

function isGrade(inline: Inline): boolean {
  return inline.kind === 'grade' || (inline.kind === 'text' && /^\s*(?:[A-F][1-6])?\s*$/.test(inline.value));
}
