import { mergeLimits } from '../../../briefing/merge/limits.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import type { Desk } from '../open-desk.ts';

const workingSchema = z.object({
  text: z.string().max(mergeLimits.template),
  at: z.string().max(40),
  basis: z.string().max(64).exactOptional(),
});

/** What was typed into a template and not saved as a version yet. */
export type WorkingText = z.infer<typeof workingSchema>;

/** What was typed and not saved, or undefined. */
export function readWorkingText({ store }: Desk, name: string): Outcome<WorkingText | undefined> {
  const kept = store.memory.get(keyOf(name));
  if (!kept.ok) return kept;
  const checked = workingSchema.safeParse(kept.value);
  return done(checked.success ? checked.data : undefined);
}

/** Keeps what was typed; without a text it is forgotten. */
export function keepWorkingText(
  { store }: Desk,
  name: string,
  working: WorkingText | undefined,
): Outcome<true> {
  return working === undefined ? store.memory.remove(keyOf(name)) : store.memory.put(keyOf(name), working);
}

function keyOf(name: string): string {
  return `template/${name}`;
}
