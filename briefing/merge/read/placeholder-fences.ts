import type { FenceKind } from './fence-kind.ts';

/** `::: sources`: what is inside is the view of the whole base; the entries come from what the document cites. */
export const sources: FenceKind = {
  titled: false,
  attributes: [],
  read(fence, reading) {
    const summary = reading.blocks(fence.placed);
    return [{ kind: 'sources', summary, entries: [], background: [], from: reading.origin(fence.line) }];
  },
};

/** `::: contents`: the headings with their pages, filled in later; what is inside stands after it. */
export const contents: FenceKind = {
  titled: false,
  attributes: [],
  read(fence, reading) {
    return [
      { kind: 'contents', entries: [], from: reading.origin(fence.line) },
      ...reading.blocks(fence.placed),
    ];
  },
};

/** `::: page-break`: what follows begins a page, and so does what is inside. */
export const pageBreak: FenceKind = {
  titled: false,
  attributes: [],
  read(fence, reading) {
    return [{ kind: 'pageBreak', from: reading.origin(fence.line) }, ...reading.blocks(fence.placed)];
  },
};
