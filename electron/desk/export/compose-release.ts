import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { findingsOnDesk } from '../../../briefing/releases/findings-on-desk.ts';
import type { Release } from '../../../briefing/releases/release-briefing.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import type { Checking, StyledDocument } from './compose-briefing.ts';
import { composeSelected } from './compose-briefing.ts';
import { releaseInputs } from './release-inputs.ts';
import type { BriefingTimes, SelectedInputs } from './select-inputs.ts';

/** A briefing, and the level for whose readers it is cut. */
export interface ReleaseOrder extends Pick<Checking, 'captures'> {
  readonly inputs: BriefingInputs;
  readonly times: BriefingTimes;
  readonly level: string;
}

/** A document that is cut for the readers of a level, and how. */
export interface ComposedRelease {
  /** What was left to be merged. */
  readonly selected: SelectedInputs;
  readonly styled: StyledDocument;
  readonly briefing: Briefing;
  readonly release: Release;
}

/** Cuts a briefing for a level, then merges, composes and checks what is left; findings name the ids of the desk. */
export async function composeRelease(
  { inputs, times, level, ...checking }: ReleaseOrder,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<Outcome<ComposedRelease>> {
  const released = await releaseInputs(inputs, times, level, parsers);
  if (!released.ok) return released;
  const { selected, release } = released.value;
  const composed = await composeSelected(selected, parsers, checking);
  const named = (findings: readonly Finding[]): readonly Finding[] =>
    findingsOnDesk(findings, release.idsOnDesk);
  if (!composed.ok) {
    const { code, message, findings } = composed.failure;
    return refused(code, message, named(findings));
  }
  const findings = [...released.findings, ...notWaived(named(composed.findings), inputs.briefing)];
  return done({ selected, styled: composed.value, briefing: release.briefing, release }, findings);
}

/** A release has no waivers of its own: what somebody lets stand in the draft stands in it too. */
function notWaived(findings: readonly Finding[], { waivers = [] }: Briefing): readonly Finding[] {
  const waived = new Set(waivers.map(({ rule, message }) => `${rule} ${message}`));
  return findings.filter(({ rule, message }) => !waived.has(`${rule} ${message}`));
}
