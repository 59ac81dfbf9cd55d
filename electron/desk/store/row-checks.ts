import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import { factViewSchema } from '../../../briefing/facts/fact-table-schema.ts';
import type { FactView } from '../../../briefing/facts/fact-table.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { nameSchema } from '../../../briefing/schemas/text-schema.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { OwnKind } from './store.ts';

/** What a row holds when it is what its type says, or undefined: a desk may come from anybody. */
export type RowCheck<T> = (value: unknown) => T | undefined;

const kindSchema = z.strictObject({
  id: nameSchema,
  schema: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<OwnKind>;

/** A fact, or undefined. */
export const checkFactRow: RowCheck<Fact> = (value) => factSchema.safeParse(value).data;
/** A source, or undefined. */
export const checkSourceRow: RowCheck<Source> = (value) => sourceSchema.safeParse(value).data;
/** A draft, or undefined. */
export const checkBriefingRow: RowCheck<Briefing> = (value) => briefingSchema.safeParse(value).data;
/** The settings of a desk, or undefined. */
export const checkSettingsRow: RowCheck<DeskSettings> = (value) => deskSettingsSchema.safeParse(value).data;
/** A kind of the desk’s own, or undefined. */
export const checkKindRow: RowCheck<OwnKind> = (value) => kindSchema.safeParse(value).data;
/** A saved table of facts, or undefined. */
export const checkViewRow: RowCheck<FactView> = (value) => factViewSchema.safeParse(value).data;
