import type { Inline } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import { endsSentence } from '../../text/sentence.ts';

/** What follows such a citation ends the sentence in which it stands. */
const closesSentence = /^\s*[.,;:!?…،؛؟)\]”’»]/u;

/**
 * The analyst's own words for a note. What they cite between two sentences is told before them; a citation in the middle of a
 * sentence is a part of it, and stays where it is.
 */
export function ownWords(content: readonly Inline[]): readonly Inline[] {
  return content.filter(
    (inline, at) =>
      inline.kind !== 'citation' || isWithinSentence(content.slice(0, at), content.slice(at + 1)),
  );
}

function isWithinSentence(before: readonly Inline[], after: readonly Inline[]): boolean {
  const said = plainText(before).trim();
  const next = plainText(after);
  return (
    (said !== '' && !endsSentence(said)) || closesSentence.test(next) || (said === '' && next.trim() !== '')
  );
}
