import type { CitedThing, Suggestion, ValueNames, ValueReading } from '../drafts/editor-answers.ts';
import type { FactOnCard } from '../cards/fact-on-card.ts';
import { idSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { SourceOnCard } from '../cards/source-on-card.ts';
import { call } from './call.ts';

/** The most ids or values that are asked for at once. */
export const mostAtOnce = 500;

/** What the editor of prose asks while one types. */
export const editorCalls = {
  /** Facts, and for citations sources, that fit the words, those the briefing lets in first; at most 40. */
  'editor:complete': call<readonly Suggestion[]>()(
    z.strictObject({
      briefing: idSchema,
      words: z.string().max(200),
      /** What is begun: `[@` or `{{`. */
      begun: z.enum(['citation', 'value']),
    }),
  ),
  /** What the ids in citations stand for. */
  'editor:cited': call<readonly CitedThing[]>()(
    z.strictObject({ briefing: idSchema, ids: z.array(z.string().max(100)).max(mostAtOnce) }),
  ),
  /** What values print: each is what stands between `{{` and `}}`. */
  'editor:values': call<readonly ValueReading[]>()(
    z.strictObject({ briefing: idSchema, values: z.array(z.string().max(1000)).max(mostAtOnce) }),
  ),
  /** The names that values can be made of. */
  'editor:names': call<ValueNames>()(z.strictObject({ briefing: idSchema })),
  /** All that the card of a fact shows; with a briefing, whether that lets it in. */
  'editor:fact': call<FactOnCard>()(z.strictObject({ id: idSchema, briefing: idSchema.optional() })),
  'editor:source': call<SourceOnCard>()(z.strictObject({ id: idSchema })),
};
