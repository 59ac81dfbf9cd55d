import type { Effect } from '../drafts/template-effect.ts';
import type { PreviewPage, PreviewPart } from '../drafts/preview.ts';
import type { TemplateVersion } from '../drafts/template-version.ts';
import type { AuthorReference } from '../merge/author-reference.ts';
import type { Finding } from '../outcome.ts';
import { mergeLimits } from '../merge/limits.ts';
import { idSchema, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** A template as the list shows it. */
export interface TemplateListed {
  /** Name of the built-in template or of the desk's file. */
  readonly name: string;
  /** As its front matter says: `Situation briefing`. */
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly isBuiltIn: boolean;
  /** Number of the latest version; the desk's own only. */
  readonly version?: number;
  /** ISO 8601 instant of the latest version. */
  readonly changed?: string;
  /** How many briefings are made from it. */
  readonly briefings: number;
}

/** A template as it is opened. */
export interface OpenTemplate {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly text: string;
  /** Of the text in UTF-8; saving names it. */
  readonly sha256: string;
  readonly version?: TemplateVersion;
  /** What was typed and not saved as a version yet. */
  readonly working?: {
    readonly text: string;
    readonly at: string;
    /** Hash of the text that it was made from. */
    readonly basis?: string;
  };
}

/** What there is to say of a text that is to be a template. */
export interface CheckedTemplate {
  /** Absent where the front matter cannot be read. */
  readonly title?: string;
  readonly findings: readonly Finding[];
}

/** What a change of a template does to one draft. */
export interface DraftEffect extends Effect {
  readonly id: string;
  readonly title: string;
  readonly number?: number;
  readonly state: 'draft' | 'archived';
  /** Number of the version it stays with; absent where it follows the template. */
  readonly version?: number;
}

/** A template merged with a briefing, as the preview shows it. */
export interface TemplatePreview {
  readonly parts: readonly PreviewPart[];
  readonly page: PreviewPage;
  readonly findings: readonly Finding[];
}

/** What became of saving. */
export type SavedTemplate =
  | {
      readonly kept: true;
      readonly version: TemplateVersion;
      readonly moved: number;
      readonly pinned: number;
    }
  /** Somebody else changed the template meanwhile: this is what it is now. */
  | { readonly kept: false; readonly current: OpenTemplate };

const name = lineText(104);
const text = z.string().max(mergeLimits.template);
const number = z.number().int().min(1).max(1_000_000);

/** Templates: the built-in ones to read and duplicate, the desk's own to change. */
export const templateCalls = {
  'templates:list': call<readonly TemplateListed[]>()(z.strictObject({})),
  'templates:get': call<OpenTemplate>()(z.strictObject({ name })),
  'templates:check': call<CheckedTemplate>()(z.strictObject({ name, text })),
  /** What there is to say of a template as it is, or as it is typed where that is not saved yet. */
  'templates:standing': call<CheckedTemplate>()(z.strictObject({ name })),
  /**
   * Keeps what was typed, so that a crash loses nothing; without a text it is forgotten. `basis` is the hash of the text that
   * it was made from.
   */
  'templates:keep': call<{ readonly at: string }>()(
    z.strictObject({ name, text: text.exactOptional(), basis: z.string().length(64).exactOptional() }),
  ),
  /**
   * Makes a text the next version. `move`: drafts that do not break go on with it; the others stay with the version they
   * have. `basis` is the hash of the text that was opened.
   */
  'templates:save': call<SavedTemplate>()(
    z.strictObject({
      name,
      text,
      basis: z.string().length(64),
      note: lineText().exactOptional(),
      move: z.boolean(),
    }),
  ),
  'templates:duplicate': call<{ readonly name: string }>()(z.strictObject({ from: name, name })),
  /** Makes a template with a slot and a list to begin with. */
  'templates:new': call<{ readonly name: string }>()(z.strictObject({ name })),
  'templates:remove': call<true>()(z.strictObject({ name })),
  /** Puts back the template this window removed last under that name. */
  'templates:put-back': call<true>()(z.strictObject({ name })),
  'templates:versions': call<readonly TemplateVersion[]>()(z.strictObject({ name })),
  'templates:version': call<{ readonly text: string }>()(z.strictObject({ name, number })),
  /** Makes an earlier version the text again, as the next version. `pinned` counts the drafts that stay with the one they have. */
  'templates:restore': call<{ readonly version: TemplateVersion; readonly pinned: number }>()(
    z.strictObject({ name, number }),
  ),
  /** Merges every briefing on the template under its saved text and this one; `job` names the progress. */
  'templates:effect': call<readonly DraftEffect[]>()(z.strictObject({ name, text, job: z.string().max(64) })),
  /** Ends an effect that is being worked out. */
  'templates:effect-stop': call<true>()(z.strictObject({ job: z.string().max(64) })),
  /** Lets a briefing go on with the template's current text. */
  'templates:move': call<true>()(z.strictObject({ briefing: idSchema })),
  /** Without a briefing, an empty one that lets in all facts of the desk. */
  'templates:preview': call<TemplatePreview>()(
    z.strictObject({ name, text, briefing: idSchema.exactOptional() }),
  ),
  /** What authors may write: tags, filters, fields of facts and sources. */
  'templates:reference': call<AuthorReference>()(z.strictObject({})),
};
