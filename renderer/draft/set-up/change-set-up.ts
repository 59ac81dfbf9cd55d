import type { RequestOf } from '../../../briefing/contract.ts';
import type { KeptBriefing } from '../../../briefing/contract/briefing-calls.ts';
import type { UnsavedCopy } from '../../../briefing/contract/window-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { saveBeforeClosing } from '../../state/unsaved.ts';
import { offerCopies } from '../../state/unsaved-copies.ts';
import { untilTaken } from '../../state/until-taken.ts';
import type { Draft, DraftState } from '../draft-state.ts';
import type { SetUpChange, SetUpPart } from './set-up-change.ts';
import { setUpPartNames } from './set-up-change.ts';

/** A part that was changed here and in another window at once. */
export interface SetUpClash {
  readonly parts: readonly SetUpPart[];
  /** What was to be set here. */
  readonly mine: SetUpChange;
}

/** How often a change is tried again where the prose was saved in between. */
const mostTries = 10;

/** The last change of each draft that is on its way, for as long as the window lives. */
const underWay = new Map<Draft, Promise<unknown>>();

/**
 * Changes the set-up of a draft, at once in the window and then on the desk. Where another window changed other parts
 * meanwhile, both changes hold; where it changed the same one, its value stays and the clash is answered. While the desk cannot
 * take it, it waits in the window, also when the draft is left.
 */
export function changeSetUp(draft: Draft, change: SetUpChange): Promise<Outcome<SetUpClash | undefined>> {
  const { briefing } = draft.state.getState();
  draft.state.setState(({ pending }) => ({
    briefing: changed(briefing, change),
    pending: [...pending, change],
  }));
  const saving = saveAfter(underWay.get(draft), draft, { before: briefing, change });
  underWay.set(draft, saving);
  void saving.then(() => underWay.get(draft) === saving && underWay.delete(draft));
  return saving;
}

saveBeforeClosing(async () => {
  // Fields that are asked after this give their changes first.
  await Promise.resolve();
  await Promise.all(underWay.values());
});

offerCopies((desk) =>
  [...underWay.keys()].filter((draft) => draft.desk === desk).map(({ state }) => copyOf(state.getState())),
);

function copyOf({ id, pending }: DraftState): UnsavedCopy {
  const parts = pending.flatMap(Object.entries).map(([part, value]) => ({
    name: setUpPartNames[part as SetUpPart],
    text: typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? ''),
  }));
  return { title: `Set-up of ${id}`, parts };
}

interface Change {
  /** The set-up as the user saw it. */
  readonly before: Briefing;
  readonly change: SetUpChange;
}

async function saveAfter(
  earlier: Promise<unknown> | undefined,
  draft: Draft,
  change: Change,
): Promise<Outcome<SetUpClash | undefined>> {
  await earlier;
  const { id } = draft.state.getState();
  const saved = await untilTaken(`The set-up of ${id}`, () => save(draft, change));
  draft.state.setState((state) => {
    const { briefing } = state.onDesk;
    return settled(
      state,
      change.change,
      saved.ok ? saved.value.there : { briefing, revision: state.revision },
    );
  });
  return saved.ok ? done(saved.value.clash) : saved;
}

/** What the desk has in the end; changes that are still on their way stay in view. */
function settled(state: DraftState, change: SetUpChange, there: KeptBriefing): Partial<DraftState> {
  const pending = state.pending.filter((one) => one !== change);
  const onDesk = { ...state.onDesk, briefing: there.briefing };
  return { pending, onDesk, revision: there.revision, briefing: withPending(there.briefing, pending) };
}

interface Saved {
  readonly there: KeptBriefing;
  readonly clash?: SetUpClash;
}

async function save({ desk, state }: Draft, { before, change }: Change): Promise<Outcome<Saved>> {
  const { id, onDesk, revision } = state.getState();
  let there: KeptBriefing = { briefing: onDesk.briefing, revision };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const briefing = withoutProse({ ...changed(there.briefing, change), id });
    const answer = await call('briefings:set-up', { briefing, revision: there.revision }, desk);
    if (!answer.ok) return answer;
    there = answer.value;
    if (answer.value.kept) return done({ there });
    const parts = clashing(before, there.briefing, change);
    if (parts.length > 0) return done({ there, clash: { parts, mine: change } });
  }
  return refused('cannot-write', 'The set-up is being changed elsewhere all the time. Try it again.');
}

/** The parts that somebody else set to something else than they were and than they are to be. */
function clashing(before: Briefing, there: Briefing, change: SetUpChange): readonly SetUpPart[] {
  const parts = Object.keys(change) as SetUpPart[];
  return parts.filter((part) => !isSame(before[part], there[part]) && !isSame(change[part], there[part]));
}

/** A briefing of the desk with the changes that are on their way to it. */
export function withPending(briefing: Briefing, pending: readonly SetUpChange[]): Briefing {
  return pending.reduce(changed, briefing);
}

function withoutProse({ slots: _slots, ...briefing }: Briefing): RequestOf<'briefings:set-up'>['briefing'] {
  return briefing as RequestOf<'briefings:set-up'>['briefing'];
}

function changed(briefing: Briefing, change: SetUpChange): Briefing {
  const entries = Object.entries({ ...briefing, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Briefing;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
