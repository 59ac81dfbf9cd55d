import type { FenceKind } from './fence-kind.ts';
import { reportEmpty, reportMisplaced } from './fence-kind.ts';

/** `::: keyed {ruled=yes}`: a definition list, with hairlines between its entries if it says so. */
export const ruledKeyed: FenceKind = {
  titled: false,
  attributes: ['ruled'],
  read(fence, reading) {
    const blocks = reading.blocks(fence.placed);
    const keyed = blocks.filter((block) => block.kind === 'keyed');
    const others = blocks.filter((block) => block.kind !== 'keyed');
    const ruled = (fence.attributes.get('ruled') ?? 'yes') === 'yes';
    const entries = keyed.flatMap((block) => block.entries);
    if (others.length > 0) reportMisplaced('keys with what is said about them', fence, reading);
    if (entries.length === 0) {
      reportEmpty('keys', fence, reading);
      return others;
    }
    return [{ kind: 'keyed', ruled, entries, from: reading.origin(fence.line) }, ...others];
  },
};
