import type { Block } from '../../document/block.ts';
import { text } from '../inline-text.ts';

/** What is counted in the summary of the sources. */
export interface SourceCounts {
  readonly notes: number;
  readonly sources: number;
  /** How many of the sources the desk has read itself. */
  readonly seen: number;
  /** How many people or bodies the cited facts come from. */
  readonly origins: number;
}

/** The one sentence that stands over the sources where the analyst has written none. */
export function sourceSummary(counts: SourceCounts): readonly Block[] {
  const notes = counts.notes === 0 ? 'This document leads' : `${numbered(counts.notes, 'note')} lead`;
  const verb = counts.notes === 1 ? `${notes}s` : notes;
  const seen = counts.seen === counts.sources ? '' : `, of which the desk has seen ${counts.seen}`;
  const origins = counts.origins === 0 ? '' : ` The cited facts have ${numbered(counts.origins, 'origin')}.`;
  const said = `${verb} to ${numbered(counts.sources, 'source')}${seen}.${origins}`;
  return [{ kind: 'paragraph', content: [text(said)] }];
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
