import { InvalidArgumentError, Option } from 'commander';
import { isDayOrInstant } from '../../../briefing/facts/format-instant.ts';
import type { BriefingTimes } from '../export/select-inputs.ts';
import { now } from '../clock.ts';

/** What the command line says of the cut-off. */
export interface CutOffOptions {
  readonly asOf?: string;
}

/** The instants a command makes briefings by: the clock's, and the cut-off where one was given. */
export function timesFrom({ asOf }: CutOffOptions): BriefingTimes {
  return { now: now(), ...(asOf === undefined ? {} : { cutOff: asOf }) };
}

/** `--as-of DATE`: nothing known later goes in. */
export function cutOffOption(): Option {
  return new Option('--as-of <date>', 'information cut-off: 2026-02-28 or 2026-02-28T18:00Z').argParser(
    readCutOff,
  );
}

function readCutOff(text: string): string {
  if (isDayOrInstant(text)) return text;
  throw new InvalidArgumentError('Give a day such as 2026-02-28, or an instant such as 2026-02-28T18:00Z.');
}
