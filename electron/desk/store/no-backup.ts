import type { Finding } from '../../../briefing/outcome.ts';

/** That a desk has no backup of the day, and why. */
export function noBackup(reason: string): Finding {
  return { rule, severity: 'warning', message: `Today’s backup of the desk could not be made. ${reason}` };
}

/** Whether a finding says that. */
export function saysNoBackup(finding: Finding): boolean {
  return finding.rule === rule;
}

const rule = 'no-backup';
