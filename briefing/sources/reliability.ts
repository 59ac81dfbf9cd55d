import type { Source } from './source.ts';

/** A letter of the Admiralty system for sources. */
export type Reliability = NonNullable<Source['reliability']>;

/** What each letter of the Admiralty system says of a source, in its order. */
export const reliabilities: readonly { readonly letter: Reliability; readonly meaning: string }[] = [
  { letter: 'A', meaning: 'No doubt, has always held' },
  { letter: 'B', meaning: 'Small doubts, mostly right' },
  { letter: 'C', meaning: 'Real doubts, sometimes right' },
  { letter: 'D', meaning: 'Serious doubts' },
  { letter: 'E', meaning: 'Known to be bad' },
  { letter: 'F', meaning: 'Cannot be judged' },
];
