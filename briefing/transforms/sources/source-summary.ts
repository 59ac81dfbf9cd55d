import type { Block } from '../../document/block.ts';
import { counted } from '../../text/counted.ts';
import { text } from '../inline-text.ts';

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
export function sourceSummary(counts: SourceCounts): readonly Block[] {
  if (counts.sources === 0) return [{ kind: 'paragraph', content: [text('No source is cited.')] }];
  const unseen = counts.seen === counts.sources ? '' : `, of which the desk has seen ${counts.seen}`;
  const origins = counts.origins === 0 ? '' : ` ${citedFacts(counts)} ${counted(counts.origins, 'origin')}.`;
  return [{ kind: 'paragraph', content: [text(`${leading(counts)}${unseen}.${origins}`)] }];
}

/** What the analyst has written or edited, a paragraph for each of its own. */
export function writtenSummary(words: string): readonly Block[] {
  return words
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: [text(paragraph)] }));
}

function citedFacts({ facts }: SourceCounts): string {
  return facts === 1 ? 'The cited fact has' : `The ${facts} cited facts have`;
}

function leading({ notes, sources }: SourceCounts): string {
  if (notes > 0) {
    return `${counted(notes, 'note')} ${notes === 1 ? 'leads' : 'lead'} to ${counted(sources, 'source')}`;
  }
  return `${counted(sources, 'source')} ${sources === 1 ? 'is' : 'are'} cited`;
}
