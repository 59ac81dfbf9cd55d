import { citation } from '../filters/cite-filter.ts';
import type { FactItem } from '../filters/fact-items.ts';
import { markValue } from '../marks.ts';
import { FactsTag } from './facts-tag.ts';

/** `{% fact_list facts %}`: one item a fact, its statement with its citation. */
export class FactListTag extends FactsTag {
  protected override write(items: readonly FactItem[]): string {
    return items
      .map(({ fact }) => `- ${markValue(fact.statement, [fact.id])}${citation([fact.id]).markdown}\n`)
      .join('');
  }
}
