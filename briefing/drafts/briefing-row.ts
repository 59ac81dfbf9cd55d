import type { Briefing } from './briefing.ts';

/** A briefing as a row of the list: everything but its prose. */
export interface BriefingRow {
  /** With no slots. */
  readonly briefing: Briefing;
  readonly revision: number;
  /** Names of the slots that hold prose. */
  readonly filledSlots: readonly string[];
  /** When it was last opened in a window, and how far the desk's history was then. */
  readonly opened?: { readonly at: string; readonly sequence: number };
}
