import { longestSlot } from '../drafts/briefing.ts';

/** What one merge may cost at most; sizes in characters, times in milliseconds. */
export const mergeLimits = {
  template: 256 * 1024,
  frontMatter: 64 * 1024,
  frontMatterDepth: 20,
  tagDepth: 100,
  slot: longestSlot,
  output: 8 * 1024 * 1024,
  /** A little less than the child process is given, so that the template hears of it with a line. */
  time: 4000,
  /** Items and characters that filters, loops and printing may make. */
  work: 60_000_000,
  findings: 100,
} as const;
