import type { Meta } from '../../document/document.ts';
import type { Briefing } from '../../drafts/briefing.ts';
import type { Finding, Severity } from '../../outcome.ts';
import type { WaivedFinding } from '../../drafts/waiver.ts';

/** What the checks said of a briefing on a day: for editors, for the file, and for other tools. */
export interface CheckReport {
  readonly briefing: Briefing;
  /** Of the document that was checked; absent where it could not be merged. */
  readonly meta?: Meta;
  /** ISO 8601 instant. */
  readonly checked: string;
  readonly findings: readonly Finding[];
  /** What is let stand, with the reasons. */
  readonly waived: readonly WaivedFinding[];
}

/** The weights of findings, the heaviest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** How many findings of a report weigh so much. */
export function countOf({ findings }: Pick<CheckReport, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
