import type { KeptFile } from '../../../briefing/contract/capture-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { sourceFieldProblem } from '../../../briefing/sources/source-fields.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { Store } from '../store/store.ts';
import type { FiledCapture } from './keep-capture.ts';
import { nameCapture } from './keep-capture.ts';

/** Where filed captures go: to a source, or to new ones about which this much is known. */
export interface FilesFor {
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** Names filed captures within a change of the store, all or none; answers which sources had the same bytes before. */
export function keepFiles(
  store: Store,
  filed: readonly FiledCapture[],
  { source, title, url }: FilesFor,
): Outcome<readonly KeptFile[]> {
  const before = store.sources.list();
  if (!before.ok) return before;
  const kept: KeptFile[] = [];
  for (const one of filed) {
    const named = nameCapture(store, one, source);
    if (!named.ok) return named;
    const known = named.value.isNewSource
      ? describe(store, named.value.source, title, url)
      : done(named.value.source);
    if (!known.ok) return known;
    const { sha256 } = one.capture;
    const same = before.value.filter(
      ({ id, captures }) => id !== known.value.id && captures.some((capture) => capture.sha256 === sha256),
    );
    kept.push({ source: known.value, sha256, sameAs: same.map(({ id }) => id) });
  }
  return done(kept);
}

function describe(
  store: Store,
  source: Source,
  title: string | undefined,
  url: string | undefined,
): Outcome<Source> {
  if (title === undefined && url === undefined) return done(source);
  const problem = url === undefined ? undefined : sourceFieldProblem('url', url);
  if (problem !== undefined) return refused('bad-input', `Nothing was captured. ${problem}`);
  const { titleSupplied, ...others } = source;
  const titled = title === undefined ? (titleSupplied === true ? { titleSupplied } : {}) : { title };
  return store.sources.update({ ...others, ...titled, ...(url === undefined ? {} : { url: url.trim() }) });
}
