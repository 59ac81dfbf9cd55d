import type { PreviewSentence } from './sentence-ranges.ts';
import { livingRange } from './sentence-ranges.ts';

/** Ids of the facts and sources behind a sentence: what its words were merged from, and what it cites. */
export function factsBehind(sentence: PreviewSentence): readonly string[] {
  const { block } = sentence;
  const range = livingRange(sentence);
  const runs = [...block.querySelectorAll('[data-facts]')].filter((run) => belongsTo(run, range));
  const all = [block.closest('[data-facts]'), ...runs].flatMap(
    (element) => element?.getAttribute('data-facts')?.split(' ') ?? [],
  );
  return [...new Set(all)];
}

/** Within the sentence; a mark also right after its last word. */
function belongsTo(run: Element, range: Range): boolean {
  if (range.intersectsNode(run)) return true;
  const marks = run.closest('.marks');
  if (marks === null || range.comparePoint(marks, 0) < 0) return false;
  const between = document.createRange();
  between.setStart(range.endContainer, range.endOffset);
  between.setEndBefore(marks);
  return between.toString().trim() === '';
}
