import type { Block } from '../../document/block.ts';
import { text } from '../inline-text.ts';
import type { HouseWords } from '../words/house-words.ts';
import { filled } from '../../text/fill-pattern.ts';

/** What is counted in the summary of the sources. */
export interface SourceCounts {
  /** How many notes lead to sources; 0 where references stand in the text. */
  readonly notes: number;
  readonly sources: number;
  /** How many of the sources the desk has seen itself. */
  readonly seen: number;
  readonly facts: number;
  /** How many people or bodies the cited facts come from. */
  readonly origins: number;
}

/** The sentence or two that stand over the sources where the analyst has written none. */
export function sourceSummary(counts: SourceCounts, { summary }: HouseWords): readonly Block[] {
  if (counts.sources === 0) return [{ kind: 'paragraph', content: [text(summary.none)] }];
  const { notes, sources, seen, facts } = counts;
  const leading = notes > 0 ? summary.notes(notes, sources) : summary.cited(sources);
  const unseen = seen === sources ? '' : filled(summary.seen, `${seen}`);
  const origins = counts.origins === 0 ? '' : ` ${summary.origins(facts, counts.origins)}`;
  return [{ kind: 'paragraph', content: [text(`${leading}${unseen}.${origins}`)] }];
}

/** What the analyst has written or edited, a paragraph for each of its own. */
export function writtenSummary(words: string): readonly Block[] {
  return words
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: [text(paragraph)] }));
}
