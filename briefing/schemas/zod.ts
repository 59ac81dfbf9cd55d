import * as z from 'zod';
import { formatNumber } from '../facts/format-quantity.ts';

/** No schema is compiled to code at run time: the window’s and the parsers’ policies forbid it. */
z.config({ jitless: true, customError: sayLimit });

/** What a schema without words of its own says of what is too much or too little, so that it fits after “Write”. */
function sayLimit(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_big') return `at most ${amount(issue.maximum, issue.origin)}`;
  if (issue.code === 'too_small') return `at least ${amount(issue.minimum, issue.origin)}`;
  return undefined;
}

function amount(count: number | bigint, origin: string): string {
  const figure = formatNumber(Number(count), 'en');
  const noun = { string: 'character', array: 'entry' }[origin];
  if (noun === undefined) return figure;
  if (count === 1) return `${figure} ${noun}`;
  return `${figure} ${noun === 'entry' ? 'entries' : `${noun}s`}`;
}

export { z };
