import type { ChangedThings } from '../../briefing/history/changed-things.ts';
import { changedThingsWords } from '../../briefing/history/changed-things.ts';
import type { ToastAction } from '../controls/toast.tsx';
import { say } from '../controls/toast.tsx';
import { showFacts } from '../facts/show-facts.ts';
import { goTo, useWindow } from '../state/window-state.ts';

let takeBack: (() => void) | undefined;

/**
 * Says quietly what another program changed on the desk, in the place of what was said of that before. Of the draft that is open,
 * its screen says more.
 */
export function sayChangedElsewhere(all: readonly ChangedThings[]): void {
  const things = all.filter((changed) => !isOpenDraft(changed));
  if (things.length === 0) return;
  takeBack?.();
  const action = showing(things);
  takeBack = say(
    `The desk was changed by another program: ${changedThingsWords(things)}.`,
    action === undefined ? {} : { action },
  );
}

/** Leads to what can be shown by its ids, facts before all. */
function showing(things: readonly ChangedThings[]): ToastAction | undefined {
  const idsOf = (noun: ChangedThings['noun']): readonly string[] =>
    things.find((changed) => changed.noun === noun)?.ids ?? [];
  const [facts, [source], [briefing]] = [idsOf('fact'), idsOf('source'), idsOf('briefing')];
  if (facts.length > 0) return { name: 'Show', onPress: () => showFacts(facts) };
  if (source !== undefined) return { name: 'Show', onPress: () => goTo({ kind: 'sources', chosen: source }) };
  if (briefing !== undefined)
    return { name: 'Show', onPress: () => goTo({ kind: 'briefings', chosen: briefing }) };
  return undefined;
}

function isOpenDraft({ noun, ids }: ChangedThings): boolean {
  const { place } = useWindow.getState();
  return noun === 'briefing' && place.kind === 'draft' && ids?.length === 1 && ids[0] === place.briefing;
}
