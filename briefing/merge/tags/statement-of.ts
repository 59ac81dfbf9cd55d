import type { Fact } from '../../facts/fact.ts';
import { citation } from '../filters/cite-filter.ts';
import { markValue } from '../marks.ts';
import { sentence } from '../../text/sentence.ts';

/** A fact's statement as Markdown, a sentence with its citation. */
export function statementOf(fact: Fact): string {
  return `${markValue(sentence(fact.statement), [fact.id])}${citation([fact.id]).markdown}`;
}
