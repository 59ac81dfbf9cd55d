import type { WithheldThing } from './needle.ts';

/** A place in a file: `briefing.pdf`, `object 12, stream`. */
export interface ProofPlace {
  readonly file: string;
  readonly part: string;
}

/** Something withheld that a file shows. Its words are not told, so that no log can leak them. */
export interface ProofHit extends ProofPlace {
  readonly what: WithheldThing;
  /** How it stood there: `as written`, `letters alone`, `base64, backwards`. */
  readonly form: string;
}

/** A place of which the proof cannot speak. */
export interface UnreadPart extends ProofPlace {
  readonly reason: string;
}

/** Something withheld that no search can prove absent. */
export interface Unprovable {
  readonly what: WithheldThing;
  readonly reason: 'also released' | 'too short';
}

/** What the search of all files came to. */
export interface ProofResult {
  /** Nothing was found, every part was understood, every control was seen. Otherwise the files must go. */
  readonly proven: boolean;
  readonly hits: readonly ProofHit[];
  /** Parts, filters and objects that are not known: each of them fails the proof. */
  readonly unknown: readonly UnreadPart[];
  /** Controls that were not found, by file; any one fails the proof. `part` is the place in the list, counted from 1. */
  readonly missing: readonly ProofPlace[];
  readonly unprovable: readonly Unprovable[];
  /** What no machine looks at: the pixels of pictures. They do not fail the proof. */
  readonly unchecked: readonly UnreadPart[];
}
