import { Context, Drop, type Liquid } from 'liquidjs';
import { derived, plainOf } from './values/plain.ts';
import type { MergeData } from './merge-data.ts';
import { TemplateValue } from './values/template-value.ts';

/** Where one merge keeps its variables, and the one place where a template reads a property of anything. */
export class MergeContext extends Context {
  readonly data: MergeData;

  constructor(data: MergeData, liquid: Liquid) {
    super(data.roots, liquid.options, { sync: true }, { liquid });
    this.data = data;
  }

  /** Gives fields of data, items and sizes of lists, and own entries of scopes; of anything else nothing at all. */
  override readProperty(holder: unknown, key: string | number | Drop): unknown {
    if (holder === null || holder === undefined) return holder;
    const name = key instanceof Drop ? plainOf(key) : key;
    if (typeof name !== 'string' && typeof name !== 'number') return undefined;
    if (holder instanceof TemplateValue) return holder.field(name);
    if (Array.isArray(holder)) return itemOf(holder, name);
    if (typeof holder === 'string') return name === 'size' ? holder.length : undefined;
    return isScope(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
  }
}

/** The data of the merge that a filter or tag is called in. */
export function dataOf(context: Context): MergeData {
  if (context instanceof MergeContext) return context.data;
  throw new Error('Filters and tags of a merge run in its context only.');
}

function itemOf(list: readonly unknown[], name: string | number): unknown {
  if (typeof name === 'number') return list.at(name);
  if (name === 'size') return derived(list.length, list);
  if (name === 'first') return list[0] ?? null;
  if (name === 'last') return list.at(-1) ?? null;
  return undefined;
}

/** Scopes are made without a prototype; nothing else that has properties is. */
function isScope(holder: unknown): holder is Record<string | number, unknown> {
  return typeof holder === 'object' && holder !== null && Object.getPrototypeOf(holder) === null;
}
