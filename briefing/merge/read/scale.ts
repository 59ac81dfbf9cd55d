import { printedBands } from '../../judgements/likelihood-scales.ts';
import { shortened } from '../../text/shortened.ts';
import { wholeNumber } from './fence-attributes.ts';
import type { FenceKind } from './fence-kind.ts';
import { reportMisplaced } from './fence-kind.ts';
import { namedScale } from './judgement.ts';
import { flow } from './slot-inlines.ts';

/** `::: scale {name="ICD 203" row=1}`: the bands of a scale; paragraphs inside replace its standard note. */
export const scale: FenceKind = {
  titled: false,
  attributes: ['name', 'row'],
  read(fence, reading) {
    const blocks = reading.blocks(fence.placed);
    const others = blocks.filter((block) => block.kind !== 'paragraph');
    if (others.length > 0) reportMisplaced('paragraphs of a note', fence, reading);
    const named = namedScale(fence.attributes.get('name'), fence.line, reading);
    if (named === undefined) return others;
    const rows = named.bands[0]?.terms.length ?? 1;
    const row = wholeNumber(fence.attributes, 'row', [1, rows], (message, found) => {
      reading.report({ rule: 'scale-row', severity: 'error', message, found: shortened(found) }, fence.line);
    });
    const words = flow(blocks);
    const note = words.length > 0 ? words : [{ kind: 'text', value: named.note } as const];
    const bands = printedBands(named, (row ?? 1) - 1);
    return [{ kind: 'scale', scale: named.name, bands, note, from: reading.origin(fence.line) }, ...others];
  },
};
