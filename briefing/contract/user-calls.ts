import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** What a user has chosen for this computer, whatever desk is open. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  readonly density: 'usual' | 'compact' | 'roomy';
  /** 1 is the actual size. */
  readonly zoom: number;
  /** One slot at a time, or all in sequence. */
  readonly editorMode: 'one' | 'all';
  readonly spellCheck: boolean;
  /** Whether the tour was taken or skipped. */
  readonly tourSeen: boolean;
  /** Keys that the user gave to commands, by the ids of commands. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What holds until the user chooses something else. */
export const usualPreferences: Preferences = {
  theme: 'system',
  contrast: 'system',
  density: 'usual',
  zoom: 1,
  editorMode: 'all',
  spellCheck: true,
  tourSeen: false,
  keys: {},
};

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
