import type { FactItem } from '../filters/fact-items.ts';
import { FactsTag } from './facts-tag.ts';
import { statementOf } from './statement-of.ts';

/** `{% fact_list facts %}`: one item a fact, its statement with its citation. */
export class FactListTag extends FactsTag {
  protected override write(items: readonly FactItem[]): string {
    return items.map(({ fact }) => `- ${statementOf(fact)}\n`).join('');
  }
}
