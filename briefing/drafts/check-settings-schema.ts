import { nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { CheckSettings } from './check-settings.ts';

const weights = ['off', 'note', 'warning', 'error'] as const;

/** Weights by the ids of rules, as templates and settings give them. */
export const checkSettingsSchema = z
  .record(nameSchema, z.enum(weights, { error: `one of ${weights.join(', ')}` }), {
    error: 'rules of the checks with off, note, warning or error',
  })
  .refine((set) => Object.keys(set).length <= 200, {
    error: 'at most 200 rules',
  }) satisfies z.ZodType<CheckSettings>;
