/** One line of a draft's outline, in the order in which the template puts them. */
export type OutlineEntry =
  | { readonly kind: 'set-up' }
  | OutlineSlot
  /** A section that the template writes. */
  | { readonly kind: 'made'; readonly title: string };

/** A place for prose. */
export interface OutlineSlot {
  readonly kind: 'slot';
  readonly name: string;
  /** That of the heading, box or term it stands in, else its name in words. */
  readonly title: string;
  /** What the analyst is asked for; empty where the template has no such slot and its prose is not printed. */
  readonly prompt: string;
  readonly required: boolean;
  /** Holds prose that the template has no place for. */
  readonly isStray?: true;
}
