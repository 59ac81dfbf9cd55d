import type { WaivedFinding } from '../drafts/waiver.ts';
import { longestSlot } from '../drafts/briefing.ts';
import type { FactBrief, PreviewPage, PreviewPart } from '../drafts/preview.ts';
import type { Finding } from '../outcome.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { idSchema, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** What changed in the preview since the answer before; all of it in the first one. What is absent is as it was. */
export interface PreviewReply {
  /** Counts the previews of this draft in this window; where nothing has changed it stays. The next request names it. */
  readonly serial: number;
  /** Keys of all parts, in their order on the page. */
  readonly order: readonly string[];
  /** The parts that were not among those of the answer before. */
  readonly parts: readonly PreviewPart[];
  readonly findings?: readonly Finding[];
  /** What somebody lets stand, with the reasons. */
  readonly waived?: readonly WaivedFinding[];
  /** The facts that the selection and the cut-off let in. */
  readonly facts?: readonly FactBrief[];
  readonly page?: PreviewPage;
}

/** The preview of a draft, and its pages: both are made from what the window holds, saved or not. */
export const previewCalls = {
  /**
   * Merges and composes with the prose as it is in the window. `texts` are the slots that changed since the request before,
   * `after` is the serial of the answer to that one. With `after: 0` all of it is sent and answered.
   */
  'preview:refresh': call<PreviewReply | { readonly startAgain: true }>()(
    z.strictObject({
      id: idSchema,
      after: z.number().int().min(0),
      texts: z.record(nameSchema, z.string().max(longestSlot)),
    }),
  ),
  /** Prints the latest preview of the draft as PDF, cut for the readers of `level` where one is named; `bytes` names the file. */
  'pages:print': call<{ readonly serial: number; readonly bytes: string }>()(
    z.strictObject({ id: idSchema, level: markingSchema.optional() }),
  ),
};
