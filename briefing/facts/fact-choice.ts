import { idSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { factTableQuerySchema } from './fact-table-schema.ts';
import type { FactTableQuery } from './fact-table.ts';

/** Facts that are chosen in a table: by name, or all that the table shows but a few. */
export type FactChoice =
  | { readonly ids: readonly string[] }
  | { readonly query: FactTableQuery; readonly except: readonly string[] };

/** The most facts that are chosen by name. */
export const mostChosen = 50_000;

/** The most facts that one action changes or removes: more would keep the desk from everybody else for too long. */
export const mostChanged = 20_000;

const ids = z.array(idSchema).max(mostChosen, { error: 'at most 50,000 facts' });

/** Facts that are chosen in a table. */
export const factChoiceSchema = z.union([
  z.strictObject({ ids }),
  z.strictObject({ query: factTableQuerySchema, except: ids }),
]) satisfies z.ZodType<FactChoice>;
