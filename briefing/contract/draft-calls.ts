import type { MarkingScheme } from '../document/marking.ts';
import { longestSlot } from '../drafts/briefing.ts';
import { selectionSchema } from '../drafts/briefing-schema.ts';
import type { DraftFacts } from '../drafts/draft-facts.ts';
import type { OutlineEntry } from '../drafts/outline.ts';
import type { TemplateHead } from '../merge/template.ts';
import { dayOrInstantSchema, idSchema, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { KeptBriefing } from './briefing-calls.ts';
import { call } from './call.ts';

/** A draft as its screen shows it: the briefing, and what its template asks for. */
export interface DraftOnDesk extends KeptBriefing {
  readonly head: TemplateHead;
  readonly outline: readonly OutlineEntry[];
  /** Why the template could not be read; the head is then that of one which asks for nothing. */
  readonly templateTrouble?: string;
  /** The version of a template of the desk's own; a built-in one has none. */
  readonly templateVersion?: number;
  readonly markings: MarkingScheme;
  /** BCP 47 language in which the briefing is written. */
  readonly language: string;
  /** BCP 47 language of the desk, in which dates and numbers are shown. */
  readonly deskLanguage: string;
  /** Names of the built-in templates that say the same in other languages, by language (ISO 639): `situation-briefing-fr` by `fr`. */
  readonly translations: Readonly<Record<string, string>>;
  /** Of the desk, where the briefing names none of its own. */
  readonly producer: string;
  readonly section?: string;
  /** IANA name of the zone in which the desk writes times. */
  readonly timeZone: string;
}

/** Facts of the draft that are not as they were when it was last open. */
export interface ChangedFacts {
  /** ISO 8601 instant at which the draft was last opened. */
  readonly since: string;
  readonly added: readonly string[];
  readonly edited: readonly string[];
}

/** Prose by slot that a window holds and the desk has otherwise, with what the desk had when the window read it. */
export type ProseAside = Readonly<Record<string, { readonly text: string; readonly base: string }>>;

/** A draft that is opened, with what happened to its facts since it was last open. */
export interface OpenedDraft extends DraftOnDesk {
  readonly changed?: ChangedFacts;
  /** What was typed in a window that is closed, into slots that were changed elsewhere at the same time. */
  readonly aside?: ProseAside;
}

/** What the screen of a draft asks. */
export const draftCalls = {
  /** Opens a draft; the desk notes when, and how far its history is then. */
  'drafts:open': call<OpenedDraft>()(z.strictObject({ id: idSchema })),
  /** The draft as it is on the desk now, after another window or program changed something. */
  'drafts:now': call<DraftOnDesk>()(z.strictObject({ id: idSchema })),
  /** Keeps what this window holds of slots that were changed elsewhere too, until its user chose; of no slot, to forget it. */
  'drafts:set-aside': call<true>()(
    z.strictObject({
      id: idSchema,
      prose: z.record(
        nameSchema,
        z.strictObject({ text: z.string().max(longestSlot), base: z.string().max(longestSlot) }),
      ),
    }),
  ),
  /** Which facts a selection and a cut-off let in, and why others stay out. */
  'drafts:facts': call<DraftFacts>()(
    z.strictObject({ selection: selectionSchema, cutOff: dayOrInstantSchema.optional() }),
  ),
  /** Which of these facts are on the desk, and could be taken by hand into a draft with that selection and cut-off. */
  'drafts:could-take': call<readonly string[]>()(
    z.strictObject({
      ids: z.array(idSchema).max(100),
      selection: selectionSchema,
      cutOff: dayOrInstantSchema.optional(),
    }),
  ),
};
