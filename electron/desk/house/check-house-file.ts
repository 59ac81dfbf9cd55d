import type { HouseFile } from '../../../briefing/house/house-file.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { mergeSelected } from '../export/compose-briefing.ts';
import { selectInputs } from '../export/select-inputs.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { houseTemplate } from './house-template.ts';
import { namesOf } from './compose-house.ts';

/** A Word file that is to be a house file. */
export interface GivenHouse {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Scans a house file and fills it once, with an empty briefing on the facts given; the findings name its paragraphs. */
export async function checkHouseFile(
  { name, bytes }: GivenHouse,
  inputs: BriefingInputs,
  now: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readHouse' | 'mergeHouse'>,
): Promise<Outcome<HouseFile>> {
  const house = await parsers.readHouse(bytes, name);
  if (!house.ok) return house;
  const template = houseTemplate(house.value, name, inputs.briefing.title);
  const made = await mergeSelected(selectInputs({ ...inputs, template }, { now }), parsers);
  if (!made.ok) return made;
  const { request, composing, composed } = made.value;
  const names = namesOf({ meta: composed.document.meta, composing });
  const merged = await parsers.mergeHouse({ ...request, file: name, stories: house.value.stories, names });
  if (!merged.ok) return merged;
  return done(house.value, [...house.findings, ...merged.findings, ...unmarked(house.value, name)]);
}

/** The band of the marking is never left out; whoever made the file is told where it goes. */
function unmarked({ stories }: HouseFile, file: string): readonly Finding[] {
  const bands = stories.filter(({ kind }) => kind === 'header' || kind === 'footer');
  const bare = bands.filter(({ liquid }) => !/\{\{-?\s*marking\b/u.test(liquid)).length;
  if (bands.length > 0 && bare === 0) return [];
  const where = bands.length === 0 ? 'It has no header and footer' : barely(bare);
  const message = `${where}, so the marking is put there as a band of its own. Write {{ marking }} where it should stand.`;
  return [{ rule: 'house-marking', severity: 'note', message, place: { file } }];
}

function barely(bare: number): string {
  return bare === 1
    ? 'One header or footer of it does not print {{ marking }}'
    : `${bare} headers and footers of it do not print {{ marking }}`;
}
