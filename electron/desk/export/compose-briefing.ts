import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { MergeRequest } from '../../../briefing/merge/merge-request.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Composed } from '../../../briefing/transforms/compose.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** The instants a briefing is made by; both ISO 8601. */
export interface BriefingTimes {
  /** What `today` means, and the day of issue of a briefing that has none. */
  readonly now: string;
  /** Takes the place of the briefing's own cut-off. */
  readonly cutOff?: string;
}

/**
 * Selects, merges and composes: from a briefing's inputs to its document with all findings. A template that cannot be
 * merged is a failure; a document with error findings is a value, which the caller may still refuse to issue.
 */
export async function composeBriefing(
  inputs: BriefingInputs,
  times: BriefingTimes,
  parsers: Pick<Parsers, 'merge'>,
): Promise<Outcome<Composed>> {
  const briefing = datedBriefing(inputs, times);
  const { facts } = selectFacts(inputs.facts, briefing.selection, briefing.cutOff);
  const { sources, settings, pictures, template, templateName } = inputs;
  const request: MergeRequest = {
    templateName,
    template,
    briefing,
    facts,
    sources,
    pictures,
    language: briefing.language ?? settings.language,
    today: times.now.slice(0, 10),
    timeZone: settings.timeZone,
  };
  const merged = await parsers.merge(request);
  if (!merged.ok) return merged;
  const composed = compose({ merged: merged.value, briefing, facts, sources, settings });
  return done(composed, composed.findings);
}

function datedBriefing({ briefing }: BriefingInputs, times: BriefingTimes): BriefingInputs['briefing'] {
  const cutOff = times.cutOff ?? briefing.cutOff;
  const issued = briefing.issued ?? times.now.slice(0, 10);
  return { ...briefing, issued, ...(cutOff === undefined ? {} : { cutOff }) };
}
