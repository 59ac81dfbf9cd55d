import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { SelectedFacts } from '../../../briefing/drafts/select-facts.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** The instants a briefing is made by; both ISO 8601. */
export interface BriefingTimes {
  /** What `today` means, and the day of issue of a briefing that has none. */
  readonly now: string;
  /** Takes the place of the briefing's own cut-off. */
  readonly cutOff?: string;
}

/** A briefing's inputs with its facts selected: all that stays the same while its prose is written. */
export interface SelectedInputs extends SelectedFacts {
  readonly inputs: BriefingInputs;
  readonly times: BriefingTimes;
  /** With the day of issue and the cut-off by which it is made. */
  readonly briefing: Briefing;
  /** The sources that the selected facts rest on. */
  readonly behind: readonly Source[];
  /** All sources there are. */
  readonly sources: SourcesById;
}

/** Selects the facts of a briefing and the sources behind them. */
export function selectInputs(inputs: BriefingInputs, times: BriefingTimes): SelectedInputs {
  const briefing = datedBriefing(inputs, times);
  const { facts, leftOut } = selectFacts(inputs.facts, briefing.selection, briefing.cutOff);
  const behind = sourcesBehind(facts, inputs.sources);
  return { inputs, times, briefing, facts, leftOut, behind, sources: sourcesById(inputs.sources) };
}

function datedBriefing({ briefing }: BriefingInputs, times: BriefingTimes): Briefing {
  const cutOff = times.cutOff ?? briefing.cutOff;
  const issued = briefing.issued ?? times.now.slice(0, 10);
  return { ...briefing, issued, ...(cutOff === undefined ? {} : { cutOff }) };
}
