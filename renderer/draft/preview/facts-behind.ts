import type { PreviewSentence } from './sentence-ranges.ts';

/** Ids of the facts and sources behind a sentence: what its words were merged from, and what it cites. */
export function factsBehind({ block, range }: PreviewSentence, root: ShadowRoot): readonly string[] {
  const merged = [...block.querySelectorAll('[data-facts]')].filter((run) => range.intersectsNode(run));
  const cited = [...block.querySelectorAll<HTMLAnchorElement>('.marks a')]
    .filter((mark) => belongsTo(mark, range))
    .map((mark) => root.getElementById(decodeURIComponent(mark.hash.slice(1))));
  const all = [block.closest('[data-facts]'), ...merged, ...cited].flatMap(
    (element) => element?.getAttribute('data-facts')?.split(' ') ?? [],
  );
  return [...new Set(all)];
}

/** Within the sentence, or right after its last word. */
function belongsTo(mark: Element, range: Range): boolean {
  if (range.intersectsNode(mark)) return true;
  const marks = mark.closest('.marks');
  if (marks === null || range.comparePoint(marks, 0) < 0) return false;
  const between = document.createRange();
  between.setStart(range.endContainer, range.endOffset);
  between.setEndBefore(marks);
  return between.toString().trim() === '';
}
