import type { MarkingScheme } from '../document/marking.ts';
import type { FactUse } from '../drafts/fact-uses.ts';
import type { EvidenceCheck } from '../facts/evidence-check.ts';
import type { CommonValues } from '../facts/common-values.ts';
import type { FactChanges } from '../facts/fact-changes.ts';
import { factChangesSchema } from '../facts/fact-changes.ts';
import type { FactChoice } from '../facts/fact-choice.ts';
import { factChoiceSchema, mostChosen } from '../facts/fact-choice.ts';
import type { FieldChange } from '../facts/fact-differences.ts';
import { factSchema } from '../facts/fact-schema.ts';
import { factTableQuerySchema } from '../facts/fact-table-schema.ts';
import type { FactFacets, FactPage, FactTableQuery } from '../facts/fact-table.ts';
import type { Fact } from '../facts/fact.ts';
import type { Kind } from '../facts/kind.ts';
import type { IntakeColumns } from '../intake/intake-columns.ts';
import { intakeColumnsSchema } from '../intake/intake-columns.ts';
import type { Finding } from '../outcome.ts';
import { idSchema, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** What sources are called, by their ids. */
export type SourceNames = Readonly<Record<string, string>>;

/** A part of the table of facts, with the names of the sources that its rows mention. */
export interface FactTablePage extends FactPage {
  readonly names: SourceNames;
  /** All facts of the desk, shown or not. */
  readonly all: number;
}

/** What facts can be filtered by, with the names of the sources among it. */
export interface NamedFacets extends FactFacets {
  readonly names: SourceNames;
}

/** What the desk says of facts: their kinds, its markings, and the day it is. */
export interface FactSetting {
  readonly kinds: readonly Kind[];
  readonly markings: MarkingScheme;
  /** BCP 47 */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 day, as it is in that time zone. */
  readonly today: string;
}

/** A source to choose from. */
export interface SourceChoice {
  readonly id: string;
  readonly name: string;
  readonly reliability?: string;
}

/** A fact with its revision, which is sent back on a change. */
export interface KeptFact {
  readonly fact: Fact;
  readonly revision: number;
  /** ISO 8601 instant of the last change. */
  readonly changed?: string;
  readonly names: SourceNames;
}

/** What became of a fact that was to be saved; where somebody else was faster, what the desk has now. */
export interface SavedFact extends KeptFact {
  readonly kept: boolean;
}

/** What became of several facts. */
export interface ChangedFacts {
  readonly changed: number;
  /** The first 200 of those that stayed as they were, each with why. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
  readonly refusedCount: number;
}

/** A fact in the line of those that took each other's place. */
export interface SupersededFact {
  readonly id: string;
  readonly statement: string;
  readonly status: Fact['status'];
}

/** Where a briefing names a fact, with the words around. */
export interface BriefingUse {
  readonly briefing: string;
  readonly title: string;
  readonly places: readonly PlaceOfUse[];
}

/** A line of prose that names a fact. */
export interface PlaceOfUse extends FactUse {
  /** What the outline calls the slot. */
  readonly title: string;
  readonly line: number;
  /** As it was written, with citations and values in their own marks. */
  readonly excerpt: string;
}

/** What one action did to a fact. */
export interface FactHistoryEntry {
  readonly sequence: number;
  readonly label: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Field by field; none where it was added. */
  readonly changes: readonly FieldChange[];
}

/** Rows from elsewhere that were read and can be added. */
export interface CheckedRows {
  /** Names them in `rows:add`; good once, until other rows are checked. */
  readonly ticket: string;
  readonly facts: number;
  /** Names of the sources that would be made. */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
}

const query: z.ZodType<FactTableQuery> = factTableQuerySchema;
const fact: z.ZodType<Fact> = factSchema;
const choice: z.ZodType<FactChoice> = factChoiceSchema;
const changes: z.ZodType<FactChanges> = factChangesSchema;
const columns: z.ZodType<IntakeColumns> = intakeColumnsSchema;
const index = z.number().int().min(0).max(10_000_000);

/** The table of facts, one fact with all that belongs to it, and changing one or many. */
export const factCalls = {
  /** At most 500 rows from that index, counted from 0. */
  'facts:page': call<FactTablePage>()(
    z.strictObject({ query, from: index, count: z.number().int().min(1).max(500) }),
  ),
  /** The index of a fact in the table, or of the first one whose id begins so. */
  'facts:position': call<{ readonly index?: number; readonly id?: string }>()(
    z.strictObject({ query, id: z.string().min(1).max(64), isStart: z.boolean() }),
  ),
  /** The ids of a stretch of the table. */
  'facts:ids': call<readonly string[]>()(
    z.strictObject({ query, from: index, count: z.number().int().min(0).max(mostChosen) }),
  ),
  'facts:facets': call<NamedFacets>()(z.strictObject({})),
  'facts:setting': call<FactSetting>()(z.strictObject({})),
  /** At most 50 sources whose name, id or author has each word. */
  'facts:sources': call<readonly SourceChoice[]>()(z.strictObject({ text: z.string().max(300) })),
  'facts:get': call<KeptFact>()(z.strictObject({ id: idSchema })),
  'facts:next-id': call<string>()(z.strictObject({ kind: nameSchema })),
  'facts:add': call<KeptFact>()(z.strictObject({ fact })),
  'facts:duplicate': call<KeptFact>()(z.strictObject({ id: idSchema })),
  'facts:save': call<SavedFact>()(z.strictObject({ fact, revision: z.number().int() })),
  /** One action, however many facts; `job` names its progress. */
  'facts:change': call<ChangedFacts>()(z.strictObject({ choice, changes, job: z.string().max(64) })),
  'facts:common': call<CommonValues>()(z.strictObject({ choice })),
  'facts:remove': call<{ readonly removed: number }>()(z.strictObject({ choice })),
  /** Marks a fact as superseded by another one of the desk. */
  'facts:supersede': call<KeptFact>()(z.strictObject({ id: idSchema, by: idSchema })),
  /** Makes a copy that takes the fact's place, and answers the copy. */
  'facts:renew': call<KeptFact>()(z.strictObject({ id: idSchema })),
  /** The facts before it and after it that took each other's place, the oldest first, itself among them. */
  'facts:chain': call<readonly SupersededFact[]>()(z.strictObject({ id: idSchema })),
  'facts:history': call<readonly FactHistoryEntry[]>()(
    z.strictObject({ id: idSchema, before: z.number().int().optional() }),
  ),
  /** Gives the fields that one action changed what they held before it. */
  'facts:put-back': call<KeptFact>()(z.strictObject({ id: idSchema, sequence: z.number().int() })),
  /** Looks for the quotations of a fact in the captures of its sources; in the order of its evidence. */
  'facts:evidence': call<readonly EvidenceCheck[]>()(z.strictObject({ id: idSchema })),
  /** Chosen facts as tab-separated text that no spreadsheet takes for formulas; `bytes` names it, UTF-8. */
  'facts:copy': call<{ readonly bytes: string; readonly rows: number }>()(
    z.strictObject({ choice, columns: z.array(nameSchema).max(50) }),
  ),
  'uses:fact': call<readonly BriefingUse[]>()(z.strictObject({ id: idSchema })),
  /** Reads rows of facts, in the parsers' child; nothing is added yet. */
  'rows:check': call<CheckedRows>()(
    z.strictObject({
      bytes: z.string().max(64),
      fileName: z.string().min(1).max(300),
      columns: columns.optional(),
      /** What rows without a kind are. */
      kind: nameSchema.optional(),
    }),
  ),
  /** Adds rows that were checked, as one action. */
  'rows:add': call<{ readonly facts: readonly string[] }>()(z.strictObject({ ticket: z.string().max(64) })),
};
