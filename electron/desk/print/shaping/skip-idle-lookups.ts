import type { IdleLookup, LookupProcessor, ParsedFont } from 'pdfmake/js/PDFDocument.js';
import { firstGlyphs, type LayoutTable } from './first-glyphs.ts';

/**
 * Lets a face pass over the lookups that can begin at none of a text's glyphs. fontkit reads all of each lookup and tries
 * it at each glyph; most, such as those for accents, have nothing to do in most words. Texts are shaped the same.
 */
export function skipIdleLookups(face: ParsedFont): void {
  const engine = face._layoutEngine?.engine;
  skipIn(face, 'GSUB', engine?.GSUBProcessor);
  skipIn(face, 'GPOS', engine?.GPOSProcessor);
}

function skipIn(face: ParsedFont, tag: LayoutTable, processor: LookupProcessor | null | undefined): void {
  const offset = face.directory?.tables[tag]?.offset;
  if (processor === null || processor === undefined || offset === undefined) return;
  const { buffer } = face.stream;
  const table = new DataView(buffer.buffer, buffer.byteOffset + offset, buffer.byteLength - offset);
  const site = { table, tag, glyphCount: face.numGlyphs };
  const known = new Map<string, IdleLookup>();
  const apply = processor.applyLookups.bind(processor);
  const lookupOf = (feature: string, index: number): IdleLookup => {
    const name = `${feature}${index}`;
    const lookup = known.get(name) ?? { feature, index, first: firstGlyphs(site, index) };
    known.set(name, lookup);
    return lookup;
  };
  processor.lookupsForFeatures = (features) => lookupsOf(processor, features, lookupOf);
  processor.applyLookups = (lookups, glyphs, positions) => {
    // What places marks and joined letters afterwards looks at these, whether a lookup was at work or not.
    Object.assign(processor, { glyphs, positions });
    for (const { feature, index, first } of lookups) {
      if (!glyphs.some(({ id }) => first[id] === 1)) continue;
      const lookup = processor.table.lookupList.get(index);
      apply([{ feature, index, first, lookup }], glyphs, positions);
    }
  };
}

/** The lookups of the features that the face has in the script at hand, in the order of the table. */
function lookupsOf(
  { features }: LookupProcessor,
  wanted: readonly string[],
  lookupOf: (feature: string, index: number) => IdleLookup,
): IdleLookup[] {
  return wanted
    .flatMap((tag) => (features[tag]?.lookupListIndexes ?? []).map((index) => lookupOf(tag, index)))
    .toSorted((one, other) => one.index - other.index);
}
