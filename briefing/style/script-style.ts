import { attacheStyle } from './attache-style.ts';
import type { ElementMeasures } from './element-measures.ts';
import type { FontScript } from './fonts/brought-font.ts';
import type { Face, FontFace, PageStyle, TextStyle, TextStyleName } from './page-style.ts';

type Sizes = Readonly<Record<TextStyleName, readonly [size: number, lead: number]>>;

/** What a script changes of a page: its faces, and how large and how far apart its lines are set. */
interface ScriptLook {
  readonly script: FontScript;
  readonly faces: PageStyle['faces'];
  readonly sizes: Sizes;
}

/** Arabic letters are low beside Latin ones of their size and reach far above and below the line. */
const arabicSizes: Sizes = {
  kind: [10, 16],
  kindAlert: [11.5, 20],
  title: [25, 36],
  detailLabel: [7, 12],
  detailValue: [8, 13],
  heading1: [11.5, 20],
  heading2: [9.5, 17],
  heading3: [8.5, 15],
  text: [13, 20],
  answer: [14, 23],
  key: [8.5, 20],
  keyNote: [7.5, 13],
  keyedText: [13, 20],
  listItem: [13, 20],
  comment: [8.5, 15],
  quotation: [12.5, 19],
  caption: [8.5, 15],
  captionNote: [7, 12],
  tableHead: [7.5, 13],
  tableCell: [8, 13],
  confidence: [8, 14],
  scale: [7, 12],
  note: [10.5, 15],
  sourceKey: [8, 15],
  source: [10.5, 15.5],
  band: [7.5, 12],
  bandLabel: [12, 18],
  code: [8.5, 14],
  grade: [7.5, 13],
  portion: [7.5, 14],
};

const arabic: ScriptLook = {
  script: 'arabic',
  faces: {
    serif: { family: 'Amiri', natural: 1.758 },
    sans: { family: 'Vazirmatn', natural: 1.5625 },
  },
  sizes: arabicSizes,
};

const house = attacheStyle('A4');

/** Hebrew stands as high as Latin capitals; its points need a little more room between the lines. */
const hebrew: ScriptLook = {
  script: 'hebrew',
  faces: {
    serif: { family: 'Noto Serif Hebrew', natural: 1.186 },
    sans: { family: 'Noto Sans Hebrew', natural: 1.36 },
  },
  sizes: Object.fromEntries(
    Object.entries(house.text).map(([name, { size, lead }]) => [name, [size, Math.ceil(lead * 1.1)]]),
  ) as Record<TextStyleName, [number, number]>,
};

const looks: Readonly<Record<string, ScriptLook>> = {
  ar: arabic,
  ckb: arabic,
  fa: arabic,
  ps: arabic,
  sd: arabic,
  ug: arabic,
  ur: arabic,
  he: hebrew,
  yi: hebrew,
};

/** The leads are wider, so that less space parts what they part already. */
const tighter = 0.75;

/**
 * The page for the script of a language (BCP 47): faces that have its letters, in sizes and leads that fit them. Other
 * sizes than the house's grow and shrink in the same proportion. Fonts that the house brought stay where they have the letters.
 * A language in Latin letters changes nothing.
 */
export function scriptStyle(style: PageStyle, language: string): PageStyle {
  const [code = '', script = ''] = language.toLowerCase().split('-');
  const look = looks[code] ?? (script === 'arab' ? arabic : undefined);
  if (look === undefined || style.script === look.script) return style;
  const { measures } = style;
  const faces = { serif: faceFor(style, look, 'serif'), sans: faceFor(style, look, 'sans') };
  return {
    ...style,
    script: look.script,
    faces,
    text: resized(style, look.sizes),
    measures: closer(measures),
  };
}

function faceFor({ faces }: PageStyle, look: ScriptLook, face: Face): FontFace {
  const hasLetters = faces[face].brought?.scripts.includes(look.script) === true;
  return hasLetters ? faces[face] : look.faces[face];
}

function resized(style: PageStyle, sizes: Sizes): PageStyle['text'] {
  const names = Object.keys(style.text) as TextStyleName[];
  const entries = names.map((name) => [name, resizedText(style.text[name], house.text[name], sizes[name])]);
  return Object.fromEntries(entries) as Record<TextStyleName, TextStyle>;
}

function resizedText(own: TextStyle, usual: TextStyle, [size, lead]: readonly [number, number]): TextStyle {
  return {
    ...own,
    size: toHalf((own.size * size) / usual.size),
    lead: toHalf((own.lead * lead) / usual.lead),
    before: toHalf(own.before * tighter),
    after: toHalf(own.after * tighter),
  };
}

function closer(measures: ElementMeasures): ElementMeasures {
  return { ...measures, details: { ...measures.details, pad: toHalf(measures.details.pad * tighter) } };
}

/** Word counts half points. */
function toHalf(points: number): number {
  return Math.round(points * 2) / 2;
}
