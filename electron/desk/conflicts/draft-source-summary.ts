import { passagesOf } from '../../../briefing/checks/passages-of.ts';
import { summaryMatter } from '../../../briefing/checks/origins/summary-matter.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { draftSummary, type SourceSummary } from '../../../briefing/sources/draft-summary.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { mergeRequestFor } from '../export/merge-request-for.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import { selectInputs } from '../export/select-inputs.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** Drafts a summary of the sources that a briefing rests on, as it is on the desk; `now` is an ISO 8601 instant. */
export async function draftSourceSummary(
  desk: Desk,
  id: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
  now: string,
): Promise<Outcome<SourceSummary>> {
  const gathered = await gatherFromDesk(desk, [id]);
  if (!gathered.ok) return gathered;
  const [inputs] = gathered.value;
  if (inputs === undefined) return noBriefing(id);
  const selected = selectInputs(inputs, { now });
  const merged = await parsers.merge(mergeRequestFor(selected));
  if (!merged.ok) return merged;
  const { facts, sources } = selected;
  const material = { facts, sources, settings: inputs.settings };
  return done(draftSummary(summaryMatter({ material, passages: passagesOf(merged.value.blocks) })));
}
