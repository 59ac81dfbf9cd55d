/** The widths of a TrueType program's glyphs in thousandths of an em, by `head`, `hhea` and `hmtx`. */
export function glyphWidths(program: Buffer): readonly number[] {
  const tables = tablesOf(program);
  const unitsPerEm = tables.get('head')?.readUInt16BE(18) ?? 1000;
  const metrics = tables.get('hhea')?.readUInt16BE(34) ?? 0;
  const glyphs = tables.get('maxp')?.readUInt16BE(4) ?? 0;
  const widths = tables.get('hmtx') ?? Buffer.alloc(0);
  return Array.from({ length: glyphs }, (_, at) => {
    const place = 4 * Math.min(at, metrics - 1);
    return place + 2 > widths.length ? 0 : (widths.readUInt16BE(place) * 1000) / unitsPerEm;
  });
}

function tablesOf(program: Buffer): ReadonlyMap<string, Buffer> {
  const count = program.length < 12 ? 0 : program.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const entry = 12 + 16 * at;
      const from = program.readUInt32BE(entry + 8);
      const name = program.subarray(entry, entry + 4).toString('latin1');
      return [name, program.subarray(from, from + program.readUInt32BE(entry + 12))];
    }),
  );
}
