import { useEffect } from 'react';
import { queries } from '../bridge/queries.ts';
import { useFacts } from './facts-state.ts';
import { pageQuery } from './table/use-fact-pages.ts';

/** Asks for the first rows of what the table turns to at once, so that the desk looks for them while the window still draws. */
export function useAskedAhead(): void {
  useEffect(
    () =>
      useFacts.subscribe(({ query, isReady }, before) => {
        if (isReady && query !== before.query) void queries.prefetchQuery(pageQuery(query, 0));
      }),
    [],
  );
}
