import type { Banner } from '../../document/banner.ts';
import { levelOf, tlp } from '../../document/marking.ts';
import { houseWordsIn } from './house-words-in.ts';

/** The banner with the limit of TLP 2.0 in the document's language. The label is never translated; other words stay. */
export function wordLimit(banner: Banner, language: string): Banner {
  const limit = houseWordsIn(language).limits[banner.label];
  const isOwn = levelOf(tlp, banner.label)?.limit !== banner.limit;
  return limit === undefined || isOwn ? banner : { ...banner, limit };
}
