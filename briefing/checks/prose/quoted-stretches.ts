import type { Stretch } from '../../style/sentences.ts';

/** What closes a quotation, by what opens it. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '‘': '’',
};

const opener = /[“„«"‘]/gu;

/**
 * The stretches of a text that stand in quotation marks, marks included, outermost only. A mark that nothing closes opens
 * nothing, and an apostrophe closes nothing.
 */
export function quotedStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const unclosed = new Set<string>();
  let after = 0;
  for (const { 0: mark, index } of text.matchAll(opener)) {
    const closing = closers[mark] ?? '';
    if (index < after || unclosed.has(closing)) continue;
    const close = closeOf(text, closing, index + 1);
    if (close < 0) unclosed.add(closing);
    else {
      found.push({ from: index, to: close + 1 });
      after = close + 1;
    }
  }
  return found;
}

/** The text with as many spaces in the place of each quotation, so that offsets stay. */
export function withoutQuoted(text: string): string {
  const parts: string[] = [];
  let after = 0;
  for (const { from, to } of quotedStretches(text)) {
    parts.push(text.slice(after, from), ' '.repeat(to - from));
    after = to;
  }
  return parts.join('') + text.slice(after);
}

function closeOf(text: string, closing: string, from: number): number {
  if (closing !== '’') return text.indexOf(closing, from);
  let at = text.indexOf(closing, from);
  while (at >= 0 && /^\p{L}/u.test(text.slice(at + 1, at + 2))) at = text.indexOf(closing, at + 1);
  return at;
}
