import type { OriginMap } from '../cards/origin-map.ts';
import type { Quantity } from '../facts/quantity.ts';
import type { Finding } from '../outcome.ts';
import { idSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { sourceFieldNames } from '../sources/source-fields.ts';
import type { Source } from '../sources/source.ts';
import { call } from './call.ts';

/** The orders in which the list of sources can stand. */
const sourceOrders = ['name', 'date', 'facts'] as const;

/** The order in which the list of sources stands. */
export type SourceOrder = (typeof sourceOrders)[number];

/** A source as a line of the list. */
export interface SourceLine {
  readonly id: string;
  readonly name: string;
  /** `Rudaw, February 2026` */
  readonly about: string;
  readonly reliability?: string;
  readonly factCount: number;
}

/** The sources that fit what is searched, the first 1,000. */
export interface SourceList {
  readonly lines: readonly SourceLine[];
  /** How many fit. */
  readonly total: number;
  /** How many sources and facts the desk has. */
  readonly all: number;
  readonly facts: number;
}

/** A fact that rests on a source, as far as the source's screen needs it. */
export interface FactBehind {
  readonly id: string;
  readonly kind: string;
  readonly quantities: readonly Quantity[];
}

/** A source with all that belongs to it. */
export interface OpenedSource {
  readonly source: Source;
  readonly revision: number;
  /** ISO 8601 instant of the last change. */
  readonly changed?: string;
  /** Name of the source that cites it. */
  readonly citedIn?: string;
  readonly origins: OriginMap;
  /** Facts that rest on it, the first 2,000. */
  readonly facts: readonly FactBehind[];
}

/** What became of a changed field. */
export interface ChangedSource {
  readonly kept: boolean;
  readonly source: Source;
}

/** Sources of a file that were read and can be added. */
export interface CheckedSources {
  /** Names them in `sources:add`; good once, until another file is checked. */
  readonly ticket: string;
  readonly count: number;
  /** The first 200. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

const ticket = z.string().max(64);

/** The list of sources, one source with where its facts come from, and changing it field by field. */
export const sourceCalls = {
  'sources:list': call<SourceList>()(
    z.strictObject({ text: z.string().max(300), order: z.enum(sourceOrders) }),
  ),
  'sources:get': call<OpenedSource>()(z.strictObject({ id: idSchema })),
  'sources:new': call<Source>()(z.strictObject({})),
  /**
   * Gives one field another value; no value empties it. `was` is what the window had there: where another window was faster,
   * nothing is kept and what the desk has now is answered.
   */
  'sources:change': call<ChangedSource>()(
    z.strictObject({
      id: idSchema,
      field: z.enum(sourceFieldNames),
      value: z.json().optional(),
      was: z.json().optional(),
    }),
  ),
  /** Refused while facts rest on it. */
  'sources:remove': call<true>()(z.strictObject({ id: idSchema })),
  /** Reads references of CSL-JSON, or a table of sources, in the parsers' child; nothing is added yet. */
  'sources:check': call<CheckedSources>()(
    z.strictObject({ bytes: z.string().max(64), fileName: z.string().min(1).max(300) }),
  ),
  /** Adds sources that were checked, as one action. */
  'sources:add': call<{ readonly sources: readonly string[] }>()(z.strictObject({ ticket })),
};
