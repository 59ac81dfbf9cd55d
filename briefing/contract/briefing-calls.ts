import type { Briefing } from '../drafts/briefing.ts';
import { longestSlot } from '../drafts/briefing.ts';
import { briefingSchema } from '../drafts/briefing-schema.ts';
import { idSchema, lineText, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** A briefing as its list shows it; findings are counted by `briefings:findings`. */
export interface BriefingRow {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  /** `Situation briefing` */
  readonly templateTitle: string;
  readonly number?: number;
  readonly state: 'draft' | 'archived';
  readonly cutOff?: string;
  readonly marking?: string;
  /** ISO 8601 instant of the last change. */
  readonly changed?: string;
  readonly slots: { readonly filled: number; readonly all: number };
}

/** How many findings a briefing has, by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** A briefing with its revision: what is sent back on a change, so that no change of another window is lost. */
export interface KeptBriefing {
  readonly briefing: Briefing;
  readonly revision: number;
}

/** The list of briefings, and keeping one: its set-up as a whole, its prose slot by slot. */
export const briefingCalls = {
  'briefings:list': call<readonly BriefingRow[]>()(z.strictObject({})),
  'briefings:findings': call<FindingCounts>()(z.strictObject({ id: idSchema })),
  'briefings:get': call<KeptBriefing>()(z.strictObject({ id: idSchema })),
  'briefings:new': call<KeptBriefing>()(z.strictObject({ template: lineText(120), title: lineText() })),
  'briefings:duplicate': call<KeptBriefing>()(z.strictObject({ id: idSchema })),
  'briefings:archive': call<true>()(z.strictObject({ id: idSchema, archived: z.boolean() })),
  'briefings:remove': call<true>()(z.strictObject({ id: idSchema })),
  /** Keeps everything of a briefing but its prose. A stale revision is answered with what the desk has now. */
  'briefings:set-up': call<KeptBriefing & { readonly kept: boolean }>()(
    z.strictObject({ briefing: briefingSchema.omit({ slots: true }), revision: z.number().int() }),
  ),
  /**
   * Keeps the prose of one slot; it is on the disk when this answers. Where another window changed the slot since `base`
   * was read, nothing is kept and the text it has now is answered.
   */
  'briefings:slot': call<{ readonly kept: boolean; readonly text: string; readonly savedAt: string }>()(
    z.strictObject({
      id: idSchema,
      slot: nameSchema,
      text: z.string().max(longestSlot),
      base: z.string().max(longestSlot),
    }),
  ),
};
