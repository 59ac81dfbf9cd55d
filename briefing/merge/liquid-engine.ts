import { Liquid, type LiquidOptions } from 'liquidjs';
import { authorFilters } from './filters/author-filters.ts';
import { handlerOf, type FilterCall } from './filters/author-filter.ts';
import { mergeLimits } from './limits.ts';
import { markValue } from './marks.ts';
import { dataOf } from './merge-context.ts';
import { operators } from './operators.ts';
import { authorTags } from './tags/author-tags.ts';
import { factsOf, wordsIn } from './values/plain.ts';
import { MarkdownValue } from './values/markdown-value.ts';

const options: LiquidOptions = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  lenientIf: true,
  dynamicPartials: false,
  relativeReference: false,
  templates: {},
  globals: Object.freeze({ __proto__: null }),
  locale: 'en',
  operators,
  parseLimit: mergeLimits.template,
  renderLimit: mergeLimits.time,
  memoryLimit: mergeLimits.work,
};

/**
 * An engine with the tags and filters of {@link authorTags} and {@link authorFilters} and no others, without files, clock
 * and chance.
 */
export function liquidEngine(): Liquid {
  const liquid = new Liquid({ ...options, outputEscape: escapeOutput });
  empty(liquid.tags);
  empty(liquid.filters);
  for (const [name, tag] of Object.entries(authorTags)) liquid.registerTag(name, tag);
  for (const [name, filter] of Object.entries(authorFilters)) liquid.registerFilter(name, handlerOf(filter));
  return liquid;
}

/** What an output prints: Markdown as it is, any other value as words that are no markup and name their facts. */
function escapeOutput(this: FilterCall, value: unknown): string {
  const text =
    value instanceof MarkdownValue ? value.markdown : escaped(value, dataOf(this.context).language);
  this.context.memoryLimit.use(text.length);
  return text;
}

function escaped(value: unknown, language: string): string {
  if (typeof value === 'number') return String(value);
  const words = wordsIn(language, value);
  return words === '' ? '' : markValue(words, factsOf(value));
}

function empty(table: Record<string, unknown>): void {
  for (const name of Object.keys(table)) Reflect.deleteProperty(table, name);
}
