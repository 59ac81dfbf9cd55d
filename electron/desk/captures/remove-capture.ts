import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { dropCapture } from '../desk-captures.ts';
import type { DeskPaths } from '../desk-folder.ts';
import type { Store } from '../store/store.ts';
import { noSource } from '../sources/open-source.ts';

/** Takes a capture off a source, and its bytes off the disk where no other source names them. First the row, then the bytes. */
export async function removeCapture(
  { store, paths }: { readonly store: Store; readonly paths: DeskPaths },
  sourceId: string,
  sha256: string,
  at: string,
): Promise<Outcome<true>> {
  const taken = store.change({ label: `Removed a capture of ${sourceId}`, at }, () =>
    takeOff(store, sourceId, sha256),
  );
  if (!taken.ok) return taken;
  const named = store.sources.captures();
  if (!named.ok) return named;
  return named.value.includes(sha256) ? done(true) : dropCapture(paths, sha256);
}

function takeOff(store: Store, sourceId: string, sha256: string): Outcome<true> {
  const found = store.sources.get(sourceId);
  if (!found.ok) return found;
  if (found.value === undefined) return noSource(sourceId);
  const captures = found.value.captures.filter((capture) => capture.sha256 !== sha256);
  if (captures.length === found.value.captures.length)
    return refused('bad-input', `${sourceId} does not have that capture any more.`);
  const kept = store.sources.update({ ...found.value, captures });
  return kept.ok ? done(true) : kept;
}
