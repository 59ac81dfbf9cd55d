import type { Inline } from './inline.ts';
import { plainText } from './plain-text.ts';

/** Inlines that stand together; with a direction they are one run that goes its own way, whatever stands around it. */
export interface EmbeddedRun {
  readonly direction?: 'ltr' | 'rtl';
  readonly content: readonly Inline[];
}

/**
 * Content in which neighbours that run the same way are one run, with the marks of notes between them: written each for
 * itself, two sentences would stand in the order of the text around them, the second before the first.
 */
export function embeddedRuns(content: readonly Inline[]): readonly EmbeddedRun[] {
  const runs: { readonly direction?: 'ltr' | 'rtl'; content: Inline[] }[] = [];
  for (const [at, inline] of content.entries()) {
    const direction = directionOf(inline) ?? directionBetween(content, at);
    const last = runs.at(-1);
    if (last !== undefined && last.direction === direction) last.content.push(inline);
    else runs.push({ content: [inline], ...(direction === undefined ? {} : { direction }) });
  }
  return runs;
}

/** Of words in bold and the like, where all in them run one way. */
function directionOf(inline: Inline): 'ltr' | 'rtl' | undefined {
  if (inline.kind === 'text') return inline.direction;
  if (!('content' in inline)) return undefined;
  const [first, ...others] = inline.content.map(directionOf);
  return others.every((direction) => direction === first) ? first : undefined;
}

/** Marks of notes go with the words on both sides of them, or with the sentence that they end. */
function directionBetween(content: readonly Inline[], at: number): 'ltr' | 'rtl' | undefined {
  const [before, mark, after] = [content[at - 1], content[at], content[at + 1]];
  if (mark?.kind !== 'noteReference' || before === undefined) return undefined;
  const direction = directionOf(before);
  if (after !== undefined && directionOf(after) === direction) return direction;
  return endsSentence(plainText([before])) ? direction : undefined;
}

function endsSentence(words: string): boolean {
  return /[.!?…؟]["”’»)\]]*$/u.test(words);
}

/** A text without a direction of its own, where what stands around it already runs its way. */
export function insideRun(inline: Inline): Inline {
  if (inline.kind !== 'text') return inline;
  const { direction: _direction, ...text } = inline;
  return text;
}
