import { longestKey } from '../drafts/waiver.ts';
import { folded } from '../text/folded.ts';
import type { Hit } from './hit.ts';

/**
 * What a finding is known by from one check to the next: rule, place without line and column, and what it is about. It stays
 * when text is written above it, and goes when its own words change.
 */
export function findingKey(rule: string, { place, found, message, about }: Hit): string {
  const { slot = '', fact = '', source = '', field = '' } = place;
  const words =
    about ??
    folded(found ?? message)
      .replaceAll(/\s+/gu, ' ')
      .trim();
  return [rule, slot, fact, source, field, words].join('|').slice(0, longestKey);
}
