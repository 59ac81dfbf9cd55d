import { folded } from '../text/folded.ts';
import type { Fact } from './fact.ts';

/** A test for facts in whose statement, places, speaker or tags all words of a text occur, whatever their case and accents. */
export function hasWords(text: string): (fact: Fact) => boolean {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (fact) => {
    const said = fact.saidBy === undefined ? [] : [fact.saidBy.name, fact.saidBy.role ?? ''];
    const all = folded([fact.statement, ...fact.places, ...said, ...fact.tags].join(' '));
    return words.every((word) => all.includes(word));
  };
}
