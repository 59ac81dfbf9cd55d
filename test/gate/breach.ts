/** A rule that a file breaks, and where: `28-012`, `link annotation 17 0 R`. */
export interface Breach {
  readonly rule: string;
  readonly at: string;
}

/** Tells of a broken rule. */
export type Report = (rule: string, at: string) => void;
