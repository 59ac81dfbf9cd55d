/** A number as the source gave it. `to` is there for a range only. */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly to?: number;
  /** What is counted, in the desk's language: `detainees`. */
  readonly unit?: string;
}

/** `up to` names a ceiling and counts nobody. */
export type Qualifier = 'exact' | 'about' | 'at least' | 'up to' | 'range';
