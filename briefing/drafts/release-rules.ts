/**
 * What a template says in place of a value that may not go to a release’s readers. A value without a rule takes its sentence
 * with it. `{unit}` stands for the unit of the figure; `{no unit}` takes it away.
 */
export interface ReleaseRules {
  /** `a number of {unit}` */
  readonly quantity?: string;
  /** `the area` */
  readonly place?: string;
  /** `recently` */
  readonly date?: string;
  /** `an official` */
  readonly speaker?: string;
  /** `a source known to the desk` */
  readonly source?: string;
}

/** What stands for a withheld source where the template says nothing. */
export const sourceInRelease = 'a source known to the desk';
