import type { Finding } from '../../outcome.ts';
import { fontCuts, type BroughtCut, type BroughtFont, type FontFile } from './brought-font.ts';
import type { FontReading } from './read-font.ts';

/** A font file that was read. */
export interface ReadFontFile {
  readonly fileName: string;
  readonly digest: string;
  readonly reading: FontReading;
}

/** Families made of files, and which of the files are in them. */
export interface JoinedFamilies {
  /** Those that the files belong to, with the cuts that they had before. */
  readonly fonts: readonly BroughtFont[];
  readonly used: readonly ReadFontFile[];
  readonly findings: readonly Finding[];
}

const leastBold = 500;

/** The weight that each cut stands for on the page. */
const wanted: Readonly<Record<BroughtCut, number>> = {
  regular: 400,
  italic: 400,
  semibold: 600,
  semiboldItalic: 600,
  bold: 700,
  boldItalic: 700,
};

/**
 * Puts files into families by what they say of themselves. Of two files for one cut the one nearer to its weight is taken, and
 * the later of equals; a family without a regular cut is none.
 */
export function joinFamilies(before: readonly BroughtFont[], files: readonly ReadFontFile[]): JoinedFamilies {
  const families = [...new Set(files.map(({ reading }) => reading.family))];
  const joined = families.map((family) => {
    const own = files.filter(({ reading }) => reading.family === family);
    return joinOne(
      family,
      before.find((font) => font.family === family),
      own,
    );
  });
  return {
    fonts: joined.flatMap(({ font }) => (font === undefined ? [] : [font])),
    used: joined.flatMap(({ used }) => used),
    findings: joined.flatMap(({ findings }) => findings),
  };
}

interface JoinedFamily {
  readonly font: BroughtFont | undefined;
  readonly used: readonly ReadFontFile[];
  readonly findings: readonly Finding[];
}

function joinOne(
  family: string,
  before: BroughtFont | undefined,
  files: readonly ReadFontFile[],
): JoinedFamily {
  const chosen = new Map<BroughtCut, ReadFontFile>();
  for (const file of files) {
    const there = chosen.get(file.reading.cut);
    if (there === undefined || distance(file) <= distance(there)) chosen.set(file.reading.cut, file);
  }
  standInForBold(chosen, files);
  const regular = chosen.get('regular');
  const base = regular?.reading ?? before;
  const cuts = { ...before?.files, ...filesOf(chosen) };
  if (base === undefined || cuts.regular === undefined)
    return { font: undefined, used: [], findings: [noRegular(family, files)] };
  const { kind, natural, scripts, signs } = base;
  const font: BroughtFont = {
    family,
    ...(kind === undefined ? {} : { kind }),
    natural,
    scripts,
    signs,
    files: { ...cuts, regular: cuts.regular },
  };
  const used = files.filter((file) => [...chosen.values()].includes(file));
  const left = files.filter((file) => !used.includes(file));
  return { font, used, findings: [...left.map((file) => leftOut(file, chosen)), ...lacks(font)] };
}

/** Families of two weights alone, such as regular and medium, have the heavier one for headings. */
function standInForBold(chosen: Map<BroughtCut, ReadFontFile>, files: readonly ReadFontFile[]): void {
  if (chosen.has('semibold') || chosen.has('bold')) return;
  for (const [cut, bold] of [
    ['regular', 'semibold'],
    ['italic', 'semiboldItalic'],
  ] as const) {
    const [heaviest] = files
      .filter(({ reading }) => reading.cut === cut && reading.weight >= leastBold)
      .toSorted((one, other) => other.reading.weight - one.reading.weight);
    if (heaviest !== undefined && heaviest !== chosen.get(cut)) chosen.set(bold, heaviest);
  }
}

function filesOf(chosen: ReadonlyMap<BroughtCut, ReadFontFile>): Partial<Record<BroughtCut, FontFile>> {
  const files: Partial<Record<BroughtCut, FontFile>> = {};
  for (const cut of fontCuts) {
    const file = chosen.get(cut);
    if (file === undefined) continue;
    const { weight, embedding, outlines } = file.reading;
    files[cut] = { digest: file.digest, weight, embedding, outlines };
  }
  return files;
}

function distance({ reading: { weight, cut } }: ReadFontFile): number {
  return Math.abs(weight - wanted[cut]);
}

function noRegular(family: string, files: readonly ReadFontFile[]): Finding {
  const given = files.map(({ fileName }) => fileName).join(', ');
  const message = `“${family}” has no regular weight among what was given (${given}), so text cannot be set in it. Give its regular file too, at the same time.`;
  return { rule: 'font-file', severity: 'error', message };
}

function leftOut(
  { fileName, reading }: ReadFontFile,
  chosen: ReadonlyMap<BroughtCut, ReadFontFile>,
): Finding {
  const other = chosen.get(reading.cut)?.fileName ?? '';
  const message = `${fileName} was left out: pages use three weights, 400, 600 and 700, and ${other} is nearer to one of them.`;
  return { rule: 'font-file', severity: 'note', message, place: { file: fileName } };
}

/** What text set in it will not have. */
function lacks({ family, files, scripts }: BroughtFont): readonly Finding[] {
  const noBold = files.bold === undefined && files.semibold === undefined;
  const noItalic = files.italic === undefined;
  const ofWord = Object.values(files).some(({ outlines }) => outlines === 'cff');
  const printAlone = Object.values(files).some(({ embedding }) => embedding === 'print');
  const said = [
    ...(noBold ? ['it has no bold, so headings are set in its regular'] : []),
    ...(noItalic ? ['it has no italic, so emphasis stands upright'] : []),
    ...(scripts.includes('latin') ? [] : ['it lacks Latin letters, which are set in the built-in family']),
    ...(printAlone
      ? [
          'its maker lets it go along in PDF alone: Word files and pages name it, and show it where it is installed',
        ]
      : []),
    ...(ofWord && !printAlone
      ? ['it is OpenType with PostScript outlines, which Word embeds from no program: Word files name it']
      : []),
  ];
  return said.map((lack): Finding => ({
    rule: 'font-lacks',
    severity: 'note',
    message: `“${family}”: ${lack}.`,
    found: family,
  }));
}
