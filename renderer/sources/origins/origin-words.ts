import type { Origin, OriginPath } from '../../../briefing/cards/origin-map.ts';
import { counted } from '../../../briefing/text/counted.ts';

/** An origin with its ways in words: `Saad Maan, 1 fact, reported by The Arab Weekly, cited in Rudaw`. */
export function originWords({ name, factCount, paths }: Origin): string {
  return [name, counted(factCount, 'fact'), ...paths.map(wayWords)].join(', ');
}

function wayWords({ reporter, read }: OriginPath): string {
  const cited = `${reporter === undefined ? 'read' : 'cited'} in ${read.name}`;
  return reporter === undefined ? cited : `reported by ${reporter.name}, ${cited}`;
}
