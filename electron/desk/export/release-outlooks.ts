import type { ReleaseOutlook } from '../../../briefing/contract/export-calls.ts';
import { widerLevels } from '../../../briefing/document/marking.ts';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import { composeBriefing } from './compose-briefing.ts';
import { gatherFromDesk } from './gather-from-desk.ts';
import { releaseInputs } from './release-inputs.ts';

/** A draft as it stands in a window. */
export interface DraftInWindow {
  readonly id: string;
  /** Prose that the desk does not have yet, by slot. */
  readonly unsaved: Readonly<Record<string, string>>;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** What a release of a draft to each wider level than its own would leave out, from the narrowest to the widest. */
export async function releaseOutlooks(
  desk: Desk,
  { id, unsaved, now }: DraftInWindow,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<Outcome<readonly ReleaseOutlook[]>> {
  const gathered = await gatherFromDesk(desk, [id]);
  if (!gathered.ok) return gathered;
  const [read] = gathered.value;
  if (read === undefined) return noBriefing(id);
  const { briefing } = read;
  const inputs = { ...read, briefing: { ...briefing, slots: { ...briefing.slots, ...unsaved } } };
  const composed = await composeBriefing(inputs, { now }, parsers);
  if (!composed.ok) return composed;
  const wider = widerLevels(inputs.settings.markings, composed.value.document.meta.banner.label);
  const outlooks: ReleaseOutlook[] = [];
  for (const { label } of wider) outlooks.push(await outlookFor(inputs, label, now, parsers));
  return done(outlooks);
}

async function outlookFor(
  inputs: BriefingInputs,
  level: string,
  now: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<ReleaseOutlook> {
  const released = await releaseInputs(inputs, { now }, level, parsers);
  if (!released.ok) return { level, ...troubleOf(released.failure), factsLeftOut: 0, changes: [] };
  const { factsLeftOut, changes } = released.value.release;
  return { level, factsLeftOut, changes };
}

function troubleOf({ message, findings }: Failure): Pick<ReleaseOutlook, 'trouble' | 'empties'> {
  const empties = findings.flatMap(({ rule, place }) =>
    rule === 'release-empties-slot' && place?.slot !== undefined ? [place.slot] : [],
  );
  return { trouble: message, ...(empties.length === 0 ? {} : { empties }) };
}
