import type { UnsavedCopy } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';
import { choosePlace } from '../bridge/choose-place.ts';
import { say } from '../controls/toast.tsx';

/** What the window holds of a desk that does not have it. */
type Holding = (desk: string) => readonly UnsavedCopy[];

const holdings = new Set<Holding>();

/**
 * Lets what a part of the window holds be kept as copies while the desk cannot be reached, until the function it answers is
 * called. `holding` is asked with the folder of a desk.
 */
export function offerCopies(holding: Holding): () => void {
  holdings.add(holding);
  return () => void holdings.delete(holding);
}

/** All that the window holds of a desk that does not have it. */
export function unsavedCopies(desk: string): readonly UnsavedCopy[] {
  return [...holdings].flatMap((holding) => holding(desk));
}

/** Writes copies into a folder that the user names, and says where they are. */
export async function saveCopies(copies: readonly UnsavedCopy[]): Promise<void> {
  const folder = await choosePlace({ what: 'open-folder', title: 'Where to keep a copy' });
  if (folder === undefined) return;
  const names: string[] = [];
  for (const copy of copies) {
    const kept = await call('places:save-copy', { ...copy, parts: [...copy.parts], folder: folder.id });
    if (!kept.ok) return void say(kept.failure.message);
    names.push(kept.value.name);
  }
  const [name = ''] = names;
  say(names.length === 1 ? `Kept as ${name}` : `${names.length} copies are kept in ${folder.name}.`);
}
