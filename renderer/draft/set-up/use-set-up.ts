import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import { say } from '../../controls/toast.tsx';
import type { Draft } from '../draft-state.ts';
import { useDraft } from '../draft-state.ts';
import { changeSetUp } from './change-set-up.ts';
import type { SetUpClash } from './change-set-up.ts';
import type { SetUpChange, SetUpPart } from './set-up-change.ts';
import { setUpPartNames } from './set-up-change.ts';

/** Changes the set-up of the draft on the screen; what does not fit is answered with what to write instead. */
export function useSetUp(): (change: SetUpChange) => string | undefined {
  const draft = useDraft();
  return (change) => {
    const wrong = checkChange(change);
    if (wrong === undefined) void apply(draft, change);
    return wrong;
  };
}

/** What to write instead, where a change does not fit. */
export function checkChange(change: SetUpChange): string | undefined {
  for (const [part, value] of Object.entries(change)) {
    const checked = briefingSchema.shape[part as SetUpPart].safeParse(value);
    const [issue] = checked.success ? [] : checked.error.issues;
    if (issue !== undefined) return `Write ${issue.message}.`;
  }
  return undefined;
}

/** Changes the set-up of a draft and tells the user where that was refused or another window was faster. */
export async function apply(draft: Draft, change: SetUpChange): Promise<void> {
  const saved = await changeSetUp(draft, change);
  if (!saved.ok) say(saved.failure.message);
  else if (saved.value !== undefined) tellOfClash(draft, saved.value);
}

function tellOfClash(draft: Draft, { parts, mine }: SetUpClash): void {
  const names = parts.map((part) => setUpPartNames[part]).join(' and ');
  say(`Another window changed the ${names} at the same time. What it wrote stays.`, {
    action: { name: 'Set mine', onPress: () => void apply(draft, mine) },
  });
}
