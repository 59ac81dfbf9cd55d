import type { CaptureSearch } from '../../../briefing/captures/capture-search.ts';

/** Looks for words in plain texts, which are the captures of the sources they are named by. */
export function searchIn(texts: Readonly<Record<string, string>>): CaptureSearch {
  const found = (source: string) =>
    Object.hasOwn(texts, source)
      ? ({ state: 'absent', captures: [source] } as const)
      : ({ state: 'no-capture' } as const);
  return { version: 1, quotation: found, figure: found };
}
