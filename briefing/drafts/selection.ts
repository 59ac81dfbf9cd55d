/**
 * Which facts a briefing is made from. An absent part does not narrow; parts narrow together. Facts can be taken in and out
 * by hand besides.
 */
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
  /** Ids of facts that are in although the parts above leave them out; status and cut-off still hold. */
  readonly also?: readonly string[];
  /** Ids of facts that are out whatever the rest says. */
  readonly without?: readonly string[];
}
