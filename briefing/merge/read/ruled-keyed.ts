import type { Block, KeyedEntry } from '../../document/block.ts';
import type { FenceKind } from './fence-kind.ts';
import { reportEmpty } from './fence-kind.ts';

/**
 * `::: keyed {ruled=yes}`: definition lists that follow one another as one, with hairlines between its entries if it says so.
 * Other blocks stand between them as they were written: a slot in it may hold any prose.
 */
export const ruledKeyed: FenceKind = {
  titled: false,
  attributes: ['ruled'],
  read(fence, reading) {
    const blocks = reading.blocks(fence.placed);
    if (blocks.length === 0) reportEmpty('keys', fence, reading);
    const ruled = (fence.attributes.get('ruled') ?? 'yes') === 'yes';
    const found: Block[] = [];
    let entries: KeyedEntry[] | undefined;
    for (const block of blocks) {
      if (block.kind === 'keyed' && entries !== undefined) {
        entries.push(...block.entries);
        continue;
      }
      entries = block.kind === 'keyed' ? [...block.entries] : undefined;
      found.push(
        entries === undefined ? block : { kind: 'keyed', ruled, entries, from: reading.origin(fence.line) },
      );
    }
    return found;
  },
};
