import { lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { intakeLimits } from './limits.ts';

/** What the columns of a table are for, where the user says it instead of the headers. */
export interface IntakeColumns {
  /** Whether the first row holds headers and no fact. */
  readonly hasHeaders: boolean;
  /** The field of each column, as `statement` or `details.from`; null leaves the column out. */
  readonly fields: readonly (string | null)[];
}

const shape = {
  hasHeaders: z.boolean({ error: 'true or false' }),
  fields: z.array(lineText(120).nullable()).max(intakeLimits.columns),
} satisfies Record<keyof IntakeColumns, z.ZodType>;

/** What the columns of a table are for. */
export const intakeColumnsSchema = z.strictObject(shape) satisfies z.ZodType<IntakeColumns>;
