/** Which facts a briefing is made from. An absent part does not narrow; parts narrow together. */
export interface Selection {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly places?: readonly string[];
  readonly tags?: readonly string[];
  /** Absent: current facts only. */
  readonly statuses?: readonly ('current' | 'superseded' | 'withdrawn')[];
  /** ISO 8601 day, month or year; facts that can lie in the span are in. */
  readonly from?: string;
  readonly to?: string;
  /** Words that must all occur in statement, places, speaker or tags. */
  readonly text?: string;
}
