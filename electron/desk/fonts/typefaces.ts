/** A cut of a face, by weight and slope. */
export type FontCut = 'regular' | 'italic' | 'semibold' | 'semiboldItalic' | 'bold' | 'boldItalic';

/** Where the TrueType files of a family lie, by their cuts. */
export type Typeface = Readonly<Record<FontCut, string>>;

const styles: Readonly<Record<FontCut, string>> = {
  regular: '400Regular',
  italic: '400Regular_Italic',
  semibold: '600SemiBold',
  semiboldItalic: '600SemiBold_Italic',
  bold: '700Bold',
  boldItalic: '700Bold_Italic',
};

/** The families that texts are set in, from the installed font packages; a cut that one lacks is its nearest. */
export const typefaces = {
  'Source Serif 4': google('source-serif-4', 'SourceSerif4'),
  'Source Sans 3': google('source-sans-3', 'SourceSans3'),
  Amiri: google('amiri', 'Amiri', { semibold: 'bold', semiboldItalic: 'boldItalic' }),
  Vazirmatn: vazirmatn(),
  'Noto Serif Hebrew': google('noto-serif-hebrew', 'NotoSerifHebrew', upright()),
  'Noto Sans Hebrew': google('noto-sans-hebrew', 'NotoSansHebrew', upright()),
} as const satisfies Readonly<Record<string, Typeface>>;

/** The name of a family that is installed. */
export type TypefaceName = keyof typeof typefaces;

/** Whether a family is installed. */
export function isTypeface(family: string): family is TypefaceName {
  return Object.hasOwn(typefaces, family);
}

function google(folder: string, name: string, nearest: Partial<Record<FontCut, FontCut>> = {}): Typeface {
  const file = (cut: FontCut): string => {
    const style = styles[nearest[cut] ?? cut];
    return `@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`;
  };
  return byCut(file);
}

function vazirmatn(): Typeface {
  const names = { regular: 'Regular', semibold: 'SemiBold', bold: 'Bold' };
  const own = upright();
  return byCut((cut) => `vazirmatn/fonts/ttf/Vazirmatn-${names[own[cut] ?? 'regular']}.ttf`);
}

/** Scripts without a slanted cut of their own stand upright. */
function upright() {
  return {
    regular: 'regular',
    italic: 'regular',
    semibold: 'semibold',
    semiboldItalic: 'semibold',
    bold: 'bold',
    boldItalic: 'bold',
  } as const;
}

function byCut(file: (cut: FontCut) => string): Typeface {
  return {
    regular: file('regular'),
    italic: file('italic'),
    semibold: file('semibold'),
    semiboldItalic: file('semiboldItalic'),
    bold: file('bold'),
    boldItalic: file('boldItalic'),
  };
}
