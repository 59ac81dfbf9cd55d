import { attacheStyle } from './attache-style.ts';
import type { ElementMeasures } from './element-measures.ts';
import type { FontFace, PageMeasures, PageStyle, TextStyle, TextStyleName } from './page-style.ts';
import type { BroughtFont } from './fonts/brought-font.ts';
import { fontsOnHand, isFontOnHand, type StyleFile } from './style-file.ts';

/**
 * The page style that a style file makes of the built-in one; the text column takes what margins and key column leave. `fonts`
 * are those that the desk brought: a family that is neither among them nor built in leaves its face as it was.
 */
export function applyStyleFile(
  file: StyleFile,
  paper: 'A4' | 'Letter',
  fonts: readonly BroughtFont[] = [],
): PageStyle {
  const base = attacheStyle(file.paper ?? paper);
  const page = pageOf(base.page, file);
  const others = (file.fonts?.others ?? []).flatMap((name) => fonts.filter(({ family }) => family === name));
  return {
    page,
    colours: { ...base.colours, ...file.colours },
    faces: {
      serif: faceOf(base.faces.serif, file.fonts?.serif, fonts),
      sans: faceOf(base.faces.sans, file.fonts?.sans, fonts),
    },
    ...(others.length === 0 ? {} : { otherFonts: others }),
    text: textsOf(base.text, file),
    measures: measuresFor(base.measures, base.page, page),
    prose: { ...base.prose, ...file.prose },
  };
}

function pageOf(base: PageMeasures, { margins, columns }: StyleFile): PageMeasures {
  const { left, right, top, bottom } = { ...base, ...margins };
  const keyColumn = columns?.key ?? base.keyColumn;
  const gap = columns?.gap ?? base.gap;
  const textColumn = base.width - left - right - keyColumn - gap;
  return { ...base, left, right, top, bottom, keyColumn, gap, textColumn };
}

function faceOf(base: FontFace, family: string | undefined, fonts: readonly BroughtFont[]): FontFace {
  if (family === undefined) return base;
  if (isFontOnHand(family)) return { family, natural: fontsOnHand[family] };
  const brought = fonts.find((font) => font.family === family);
  return brought === undefined ? base : { family, natural: brought.natural, brought };
}

function textsOf(base: PageStyle['text'], { scale = 1, text = {} }: StyleFile): PageStyle['text'] {
  const texts = Object.entries(base).map(([name, style]) => [
    name,
    { ...scaled(style, scale), ...text[name as TextStyleName] },
  ]);
  return Object.fromEntries(texts) as PageStyle['text'];
}

function scaled(style: TextStyle, scale: number): TextStyle {
  const times = (points: number): number => Math.round(points * scale * 100) / 100;
  return { ...style, size: times(style.size), lead: times(style.lead) };
}

/** The title block is as wide as the page's text. */
function measuresFor(base: ElementMeasures, before: PageMeasures, now: PageMeasures): ElementMeasures {
  const share = widthOf(now) / widthOf(before);
  const [first, second, third, fourth] = base.details.columns;
  const columns = [first * share, second * share, third * share, fourth * share] as const;
  return share === 1 ? base : { ...base, details: { ...base.details, columns } };
}

function widthOf({ keyColumn, gap, textColumn }: PageMeasures): number {
  return keyColumn + gap + textColumn;
}
