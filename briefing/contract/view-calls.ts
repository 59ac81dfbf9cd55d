import { factViewSchema } from '../facts/fact-table-schema.ts';
import type { FactView } from '../facts/fact-table.ts';
import { lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** The saved tables of a desk, and the one that was looked at last. */
export interface FactViews {
  readonly views: readonly FactView[];
  /** As it was left, saved or not; its id is the view it came from. */
  readonly last?: FactView;
  /** ISO 8601 day it is, by which reviews are due. */
  readonly today: string;
}

const name = lineText(120);
const view: z.ZodType<FactView> = factViewSchema;

/** Tables of facts that the user gave a name. */
export const viewCalls = {
  'views:list': call<FactViews>()(z.strictObject({})),
  /** Keeps a view under its name, new or in place of the one that has it. */
  'views:save': call<true>()(z.strictObject({ view })),
  'views:rename': call<true>()(z.strictObject({ from: name, to: name })),
  'views:remove': call<true>()(z.strictObject({ name })),
  /** Remembers how the table was left; on a desk that takes no changes nothing is kept. */
  'views:left': call<true>()(z.strictObject({ view })),
};
