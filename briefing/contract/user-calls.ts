import { z } from '../schemas/zod.ts';
import { call } from './call.ts';
import type { Preferences } from './preferences.ts';

/** Some preferences, as a window sends them and as they are kept; what is absent is as usual. */
export const somePreferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  contrast: z.enum(['system', 'more']).exactOptional(),
  density: z.enum(['usual', 'compact', 'roomy']).exactOptional(),
  zoom: z.number().min(0.5).max(3).exactOptional(),
  editorMode: z.enum(['one', 'all']).exactOptional(),
  spellCheck: z.boolean().exactOptional(),
  tourSeen: z.boolean().exactOptional(),
  keys: z.record(z.string().max(40), z.string().max(40)).exactOptional(),
} satisfies Record<keyof Preferences, z.ZodType>);

const key = z.string().min(1).max(200);

/** What belongs to the user on this computer: preferences, and how the window was left. */
export const userCalls = {
  'user:preferences': call<Preferences>()(z.strictObject({})),
  /** Changes some preferences; all windows hear of it. */
  'user:prefer': call<Preferences>()(somePreferencesSchema),
  /** How parts of the window were left, as JSON by their names. */
  'user:remembered': call<Readonly<Record<string, unknown>>>()(z.strictObject({})),
  'user:remember': call<true>()(z.strictObject({ key, value: z.json() })),
};
