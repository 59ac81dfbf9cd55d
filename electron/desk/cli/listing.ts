import { formatDate } from '../../../briefing/facts/format-date.ts';
import { formatQuantity } from '../../../briefing/facts/format-quantity.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { builtInTemplateNames } from '../built-in.ts';
import { kindsOf } from '../desk-kinds.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import type { Desk } from '../open-desk.ts';
import type { OwnKind } from '../store/store.ts';

/** What can be listed. */
export const listable = ['facts', 'sources', 'templates', 'briefings', 'kinds'] as const;

/** One of {@link listable}. */
export type Listable = (typeof listable)[number];

/** Items for programs, and the same as rows of cells for people. */
export interface Listing {
  readonly items: readonly { readonly id: string }[];
  readonly rows: readonly (readonly string[])[];
}

const listers: Readonly<Record<Listable, (desk: Desk) => Outcome<Listing>>> = {
  facts: ({ store }) => listed(store.facts.list(), factRow),
  sources: ({ store }) => listed(store.sources.list(), sourceRow),
  briefings: ({ store }) => listed(store.briefings.list(), (one) => [one.id, one.template, one.title]),
  kinds: ({ store }) => listed(kindsOf(store), (kind) => [kind.id, titleOf(kind)]),
  templates: (desk) => listed(done(templatesOf(desk)), (one) => [one.id, one.origin]),
};

/** Lists the things of one noun on a desk, in the order in which they came in. */
export function listingOf(what: Listable, desk: Desk): Outcome<Listing> {
  return listers[what](desk);
}

function listed<T extends { readonly id: string }>(
  found: Outcome<readonly T[]>,
  row: (item: T) => readonly string[],
): Outcome<Listing> {
  return found.ok ? done({ items: found.value, rows: found.value.map(row) }) : found;
}

function factRow(fact: Fact): readonly string[] {
  const date = fact.date === undefined ? '' : formatDate(fact.date, 'en', 'short');
  const quantity = fact.quantities[0] === undefined ? '' : formatQuantity(fact.quantities[0], 'en');
  return [fact.id, fact.kind, date, quantity, fact.statement];
}

function sourceRow(source: Source): readonly string[] {
  const name = [source.originator, source.title].filter((part) => part !== undefined).join(', ');
  return [source.id, source.reliability ?? '-', source.type, name];
}

function titleOf({ schema }: OwnKind): string {
  return typeof schema['title'] === 'string' ? schema['title'] : '';
}

/** A desk's own template of the same name as a built-in one takes its place. */
function templatesOf(desk: Desk): readonly { readonly id: string; readonly origin: string }[] {
  const own = deskTemplateNames(desk.paths);
  const builtIn = builtInTemplateNames().filter((name) => !own.includes(name));
  return [...builtIn.map((id) => ({ id, origin: 'built-in' })), ...own.map((id) => ({ id, origin: 'desk' }))];
}
