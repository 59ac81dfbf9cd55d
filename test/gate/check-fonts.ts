import type { Report } from './breach.ts';
import type { Dictionary, Json, QpdfFile } from './qpdf-file.ts';
import { said } from './qpdf-file.ts';
import type { MarkedPage, ShownText } from './read-content.ts';
import { glyphWidths } from './true-type.ts';

/** The fonts of a file: embedded, measured right, and readable letter for letter. */
export function checkFonts(file: QpdfFile, pages: readonly MarkedPage[], report: Report): void {
  for (const [reference, used] of usedCodes(file, pages, () => true, report))
    checkFont(file, reference, { used, report });
  for (const [reference, used] of usedCodes(file, pages, isReadAsDrawn, report))
    checkOrder(file, reference, { used, report });
}

function isReadAsDrawn([, , isReplaced]: ShownText): boolean {
  return !isReplaced;
}

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Glyphs from the right stand in the order in which they are drawn: the words must be said beside them. */
function checkOrder(file: QpdfFile, reference: string, { used, report }: Use): void {
  const font = file.dictionary(reference);
  const words = charactersOf(file.data(font['/ToUnicode']).toString('latin1'));
  const turned = [...used].filter((code) => fromRight.test(textOf(words.get(code) ?? '')));
  if (turned.length > 0) report('reading-order', `${said(font['/BaseFont'])}: ${turned.join(' ')}`);
}

function textOf(units: string): string {
  return Buffer.from(units, 'hex').swap16().toString('utf16le');
}

/** The codes that pages show, by the font that shows them. */
function usedCodes(
  file: QpdfFile,
  pages: readonly MarkedPage[],
  counts: (shown: ShownText) => boolean,
  report: Report,
): ReadonlyMap<string, ReadonlySet<number>> {
  const used = new Map<string, Set<number>>();
  file.pages.forEach(({ dictionary, number }, at) => {
    const fonts = file.dictionary(file.dictionary(dictionary['/Resources'])['/Font']);
    for (const [name, codes] of pages[at]?.shown.filter(counts) ?? []) {
      const font = fonts[name];
      if (typeof font !== 'string') report('31-009', `page ${number}: ${name}`);
      else used.set(font, addCodes(used.get(font) ?? new Set(), codes));
    }
  });
  return used;
}

function addCodes(used: Set<number>, codes: string): Set<number> {
  for (const [code] of codes.matchAll(/[0-9a-f]{4}/giu)) used.add(Number.parseInt(code, 16));
  return used;
}

interface Use {
  readonly used: ReadonlySet<number>;
  readonly report: Report;
}

function checkFont(file: QpdfFile, reference: string, { used, report }: Use): void {
  const font = file.dictionary(reference);
  const name = said(font['/BaseFont']);
  const inner = file.dictionary(file.list(font['/DescendantFonts'])[0]);
  const descriptor = file.dictionary(inner['/FontDescriptor']);
  if (font['/Subtype'] !== '/Type0' || font['/Encoding'] !== '/Identity-H') report('31-006', name);
  if (inner['/Subtype'] !== '/CIDFontType2' || inner['/CIDToGIDMap'] !== '/Identity') report('31-006', name);
  if (file.dictionary(inner['/CIDSystemInfo'])['/Ordering'] !== 'u:Identity') report('31-001', name);
  if (!/^\/[A-Z]{6}\+/u.test(name)) report('pdfa-6.2.11.4', name);
  if (descriptor['/CIDSet'] !== undefined) report('31-014', name);
  const program = file.data(descriptor['/FontFile2']);
  if (program.length === 0) return report('31-009', name);
  checkWidths(inner, glyphWidths(program), { name, used, report });
  checkMap(file.data(font['/ToUnicode']).toString('latin1'), { name, used, report });
}

interface Named extends Use {
  readonly name: string;
}

/** The widths of the dictionary are those of the font program, to a thousandth (ISO 14289-1, 7.21.5). */
function checkWidths(inner: Dictionary, real: readonly number[], { name, used, report }: Named): void {
  const [first, list] = (inner['/W'] ?? []) as readonly Json[];
  const widths = (Array.isArray(list) ? list : []) as readonly number[];
  for (const code of used) {
    if (code >= real.length) report('31-030', `${name}: ${code}`);
    const written = widths[code - Number(first)];
    if (written === undefined || Math.abs(written - (real[code] ?? 0)) > 1)
      report('31-016', `${name}: ${code}`);
  }
}

/** Every code that is shown stands for characters, none of them one that is none (ISO 14289-1, 7.21.7). */
function checkMap(map: string, { name, used, report }: Named): void {
  if (map === '') return report('31-027', name);
  const words = charactersOf(map);
  for (const code of used) {
    if (code === 0) report('31-030', `${name} shows no glyph`);
    const units = words.get(code) ?? '';
    if (units === '') report('31-027', `${name}: ${code}`);
    if (/^(?:.{4})*(?:0000|feff|fffe)/iu.test(units)) report('31-028', `${name}: ${code}`);
  }
}

function charactersOf(map: string): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(
    /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/giu,
  )) {
    const from = Number.parseInt(first, 16);
    Array.from(list.matchAll(/<([^>]*)>/gu)).forEach(([, units = ''], at) =>
      words.set(from + at, units.replaceAll(' ', '')),
    );
  }
  return words;
}
