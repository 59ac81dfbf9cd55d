import type { Origin, OriginPath } from '../../../briefing/cards/origin-map.ts';

/** What follows the name and the count of an origin, for readers: `fact, reported by Rudaw, cited in News analysis`. */
export function originWords({ factCount, paths }: Origin): string {
  return [factCount === 1 ? 'fact' : 'facts', ...paths.map(wayWords)].join(', ');
}

function wayWords({ reporter, read }: OriginPath): string {
  const cited = `${reporter === undefined ? 'read' : 'cited'} in ${read.name}`;
  return reporter === undefined ? cited : `reported by ${reporter.name}, ${cited}`;
}
