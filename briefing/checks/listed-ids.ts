import { counted } from '../text/counted.ts';
import { listed } from '../text/listed.ts';

/** Ids as a message names them: `T01, T02 and T03`, and no more than five of many. */
export function listedIds(ids: readonly string[], noun: string): string {
  return ids.length <= 6
    ? listed(ids)
    : `${ids.slice(0, 5).join(', ')} and ${counted(ids.length - 5, `other ${noun}`)}`;
}
