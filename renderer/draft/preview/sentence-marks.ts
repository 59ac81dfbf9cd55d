import type { PreviewSentence } from './sentence-ranges.ts';

/** The names by which the sheet's rules know the marks. */
type Mark = 'preview-here' | 'preview-chosen';

/** Marks a sentence without touching the page, or takes the mark away. The same mark anew would be painted anew. */
export function markSentence(mark: Mark, sentence: PreviewSentence | undefined): void {
  if (sentence === undefined) CSS.highlights.delete(mark);
  else if (!isMarked(mark, sentence.range)) CSS.highlights.set(mark, new Highlight(sentence.range));
}

function isMarked(
  mark: Mark,
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
): boolean {
  const [there] = CSS.highlights.get(mark) ?? [];
  return (
    there?.startContainer === startContainer &&
    there.startOffset === startOffset &&
    there.endContainer === endContainer &&
    there.endOffset === endOffset
  );
}

/** Marks every place that uses one of the facts: its values, and the marks by which it is cited. */
export function markFacts(root: ShadowRoot, ids: readonly string[]): void {
  for (const marked of root.querySelectorAll('[data-shown]')) marked.removeAttribute('data-shown');
  if (ids.length === 0) return;
  const wanted = new Set(ids);
  for (const run of root.querySelectorAll('[data-facts]:not(li)')) {
    const own = run.getAttribute('data-facts')?.split(' ') ?? [];
    if (own.some((id) => wanted.has(id))) run.setAttribute('data-shown', '');
  }
}
