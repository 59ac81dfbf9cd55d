import { expect, test } from 'vitest';
import { bindPairs } from '../../../briefing/style/bind-pairs.ts';

const shown = (text: string): string => bindPairs(text).replaceAll('\u00a0', '~');

test.each([
  ['on 21 January 2026', 'on 21~January 2026'],
  ['para. 7, paras 2 and 6, note 2', 'para.~7, paras~2 and 6, note~2'],
  ['Mr Maan met Gen. Qadduri', 'Mr~Maan met Gen.~Qadduri'],
  ['about 12 km and 90 detainees', 'about 12~km and 90~detainees'],
  ['80 km/h, 5 °C, 3 m², 40 % at 6 p.m.', '80~km/h, 5~°C, 3~m², 40~% at 6~p.m.'],
  ['USD 5 million, € 20, § 4 and No. 4', 'USD~5~million, €~20, §~4 and No.~4'],
  ['Resolution 2254, Article 5, day 3', 'Resolution~2254, Article~5, day~3'],
  ['am 21. Januar 2026, Abs. 4', 'am 21.~Januar 2026, Abs.~4'],
  ['le 21 janvier 2026', 'le 21~janvier 2026'],
  ['le 1er janvier 2026', 'le 1er~janvier 2026'],
  ['el 21 de enero de 2026', 'el 21~de~enero de 2026'],
  ['1 250 000 euros, 12 345,67 tonnes', '1~250~000~euros, 12~345,67~tonnes'],
  ['qui ? lui ; « oui » : non !', 'qui~? lui~; «~oui~»~: non~!'],
  ['le n° 7, n.º 3', 'le n°~7, n.º~3'],
  ['call +964 770 123 4567 now', 'call +964~770~123~4567 now'],
  ['z. B. hier, d. h. dort', 'z.~B. hier, d.~h. dort'],
])('%s', (text, bound) => expect(shown(text)).toBe(bound));

test('what only looks like a pair stays as it is', () => {
  const words = '12 Marsh Lane, 3 maids, 21 denials, KUSD 4, Sunday 3, in 2019 250 left, 3.5 125, so :smile:';
  expect(shown(words)).toBe(words);
});
