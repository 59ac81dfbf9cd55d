import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import type { SelectedFacts } from '../../../briefing/drafts/select-facts.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** The moments a briefing is made by; both ISO 8601. */
export interface BriefingTimes {
  /** The instant of which the day is what `today` means, and the day of issue of a briefing that has none; or that day. */
  readonly now: string;
  /** Takes the place of the briefing's own cut-off. */
  readonly cutOff?: string;
}

/** A briefing's inputs with its facts selected: all that stays the same while its prose is written. */
export interface SelectedInputs extends SelectedFacts {
  readonly inputs: BriefingInputs;
  /** ISO 8601 day, as it is in the time zone of the desk. */
  readonly today: string;
  /** With the day of issue and the cut-off by which it is made. */
  readonly briefing: Briefing;
  /** The sources that the selected facts rest on. */
  readonly behind: readonly Source[];
  /** All sources there are. */
  readonly sources: SourcesById;
}

/** Selects the facts of a briefing and the sources behind them. */
export function selectInputs(inputs: BriefingInputs, times: BriefingTimes): SelectedInputs {
  const { timeZone } = inputs.settings;
  const today = calendarDay(times.now, timeZone);
  const briefing = datedBriefing(inputs.briefing, today, times.cutOff);
  const lastDay = cutOffDay(briefing.cutOff, timeZone);
  const { facts, leftOut } = selectFacts(inputs.facts, briefing.selection, lastDay);
  const behind = sourcesBehind(facts, inputs.sources);
  return { inputs, today, briefing, facts, leftOut, behind, sources: sourcesById(inputs.sources) };
}

function datedBriefing(briefing: Briefing, today: string, cutOff = briefing.cutOff): Briefing {
  const issued = briefing.issued ?? today;
  return { ...briefing, issued, ...(cutOff === undefined ? {} : { cutOff }) };
}
