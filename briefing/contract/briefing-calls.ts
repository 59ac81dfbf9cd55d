import type { Briefing } from '../drafts/briefing.ts';
import { longestSlot } from '../drafts/briefing.ts';
import { briefingSchema } from '../drafts/briefing-schema.ts';
import type { Finding } from '../outcome.ts';
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

/** What comes of a briefing as it stands: how many findings it has, by severity, with the worst of them, and how it is marked. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** At most five, the worst first. */
  readonly worst: readonly Finding[];
  /** As its pages would be marked by what they hold; absent where it makes none. */
  readonly marking?: string;
}

/** A fact of a briefing that is not as it was when the briefing was last opened. */
export interface ChangedFact {
  readonly id: string;
  readonly statement: string;
  readonly how: 'new' | 'edited';
}

/** What happened to the facts of a briefing since it was last opened. */
export interface ChangesOfBriefing {
  /** ISO 8601 instant at which it was last opened; absent: it never was. */
  readonly since?: string;
  readonly count: number;
  /** At most five, the new ones first. */
  readonly facts: readonly ChangedFact[];
}

/** A template from which a briefing can be made. */
export interface TemplateChoice {
  readonly name: string;
  /** `Situation briefing` */
  readonly title: string;
  /** What it is for, as a sentence. */
  readonly about?: string;
  readonly look: 'briefing' | 'alert';
  /** BCP 47 */
  readonly language: string;
  readonly isBuiltIn: boolean;
  /** Of a built-in one: the name of the English template that it is or translates. */
  readonly original?: string;
  /** Of the desk’s own: the version it has now; absent where none was kept yet. */
  readonly version?: number;
  readonly slots: number;
  /** Kinds of facts it asks for. */
  readonly needs: readonly string[];
  readonly marking?: string;
  /** Why no briefing can be made from it, as a sentence. */
  readonly trouble?: string;
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
  /** What happened to the facts that it selects since it was last opened. */
  'briefings:changes': call<ChangesOfBriefing>()(z.strictObject({ id: idSchema })),
  /** The desk's own templates, then the built-in ones. */
  'briefings:templates': call<readonly TemplateChoice[]>()(z.strictObject({})),
  'briefings:get': call<KeptBriefing>()(z.strictObject({ id: idSchema })),
  'briefings:new': call<KeptBriefing>()(z.strictObject({ template: lineText(120), title: lineText() })),
  'briefings:duplicate': call<KeptBriefing>()(z.strictObject({ id: idSchema })),
  'briefings:rename': call<true>()(z.strictObject({ id: idSchema, title: lineText() })),
  'briefings:archive': call<true>()(z.strictObject({ id: idSchema, archived: z.boolean() })),
  'briefings:remove': call<true>()(z.strictObject({ id: idSchema })),
  /** Keeps everything of a briefing but its prose. A stale revision is answered with what the desk has now. */
  'briefings:set-up': call<KeptBriefing & { readonly kept: boolean }>()(
    z.strictObject({ briefing: briefingSchema.omit({ slots: true }), revision: z.number().int() }),
  ),
  /**
   * Keeps the prose of one slot; it is on the disk when this answers. Where another window changed the slot since `base`
   * was read, nothing is kept and the text it has now is answered. With `tell: 'others'` the window that saves does not hear
   * of the change: it has it already.
   */
  'briefings:slot': call<{ readonly kept: boolean; readonly text: string; readonly savedAt: string }>()(
    z.strictObject({
      id: idSchema,
      slot: nameSchema,
      text: z.string().max(longestSlot),
      base: z.string().max(longestSlot),
      tell: z.literal('others').optional(),
    }),
  ),
};
