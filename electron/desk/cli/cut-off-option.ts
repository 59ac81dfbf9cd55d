import { InvalidArgumentError, Option } from 'commander';
import { isDayOrInstant } from '../../../briefing/facts/format-instant.ts';

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
