import { calendarDateSchema, lineText, nameSchema } from '../schemas/text-schema.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { z } from '../schemas/zod.ts';
import { chosenIds, commonFilters } from './common-filters-schema.ts';
import type { FactFilters, FactSort, FactTableQuery, FactView } from './fact-table.ts';
import { factSortColumns } from './fact-table.ts';

const filtersShape = {
  ...commonFilters,
  markings: z.array(markingSchema).max(100, { error: 'at most 100 markings' }).exactOptional(),
  sources: chosenIds.exactOptional(),
  knownSince: calendarDateSchema.exactOptional(),
  reviewDue: calendarDateSchema.exactOptional(),
  judgement: z.boolean({ error: 'true or false' }).exactOptional(),
  text: z.string({ error: 'words' }).max(300, { error: 'at most 300 characters' }).exactOptional(),
} satisfies Record<keyof FactFilters, z.ZodType>;

const sortShape = {
  column: z.enum(factSortColumns),
  direction: z.enum(['ascending', 'descending']),
} satisfies Record<keyof FactSort, z.ZodType>;

const queryShape = {
  filters: z.strictObject(filtersShape),
  sort: z.strictObject(sortShape).exactOptional(),
} satisfies Record<keyof FactTableQuery, z.ZodType>;

/** What a table of facts shows, and in what order. */
export const factTableQuerySchema = z.strictObject(queryShape) satisfies z.ZodType<FactTableQuery>;

const viewShape = {
  id: lineText(120),
  query: factTableQuerySchema,
  columns: z.array(nameSchema).max(50, { error: 'at most 50 columns' }),
} satisfies Record<keyof FactView, z.ZodType>;

/** A table of facts that the user gave a name. */
export const factViewSchema = z.strictObject(viewShape) satisfies z.ZodType<FactView>;
