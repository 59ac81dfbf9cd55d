import type { Selection } from 'react-aria-components';

/** What React Aria says is chosen, as ids; `all` are those there are to choose from. */
export function chosenIds(selection: Selection, all: readonly { readonly id: string }[]): string[] {
  return selection === 'all' ? all.map(({ id }) => id) : Array.from(selection, String);
}
