import { join } from 'node:path';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { broughtFamilies, type StyleFile } from '../../../briefing/style/style-file.ts';
import type { BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import { didYouMean } from '../../../briefing/text/nearest-name.ts';
import { kindOf, type DeskPaths } from '../desk-folder.ts';
import { filesIn, fontFileName } from './own-fonts.ts';

/** The fonts that a page style asks for and its desk does not have, so that it is known before anything is exported. */
export function missingFonts(
  style: StyleFile | undefined,
  { fonts = [] }: DeskSettings,
  desk: DeskPaths | undefined,
): readonly Finding[] {
  if (style === undefined) return [];
  return broughtFamilies(style).flatMap((family) => {
    const font = fonts.find((each) => each.family === family);
    if (font === undefined) return [unknownFont(style.name, family, fonts)];
    return desk === undefined ? [] : withoutFiles(font, desk);
  });
}

/** What is said of a font whose file is not on the desk as it was kept. */
export function missingFile({ family }: BroughtFont, path: string): Finding {
  const message = `The pages are set in “${family}”, and its file ${path} is missing or was changed. Nothing is set in another font instead. Put that file back, add the font again under Settings, Page, or choose another page style.`;
  return { rule: 'font-missing', severity: 'error', message, found: family, place: { file: path } };
}

function withoutFiles(font: BroughtFont, desk: DeskPaths): readonly Finding[] {
  const gone = filesIn(font)
    .map(([cut, file]) => join(desk.fonts, fontFileName(font, cut, file)))
    .find((path) => kindOf(path) !== 'file');
  return gone === undefined ? [] : [missingFile(font, gone)];
}

function unknownFont(style: string, family: string, fonts: readonly BroughtFont[]): Finding {
  const names = fonts.map((font) => font.family);
  const message = `The page style “${style}” is set in “${family}”, which is not among the fonts of the desk.${didYouMean(family, names)} Add its files under Settings, Page, or choose another page style.`;
  return { rule: 'font-missing', severity: 'error', message, found: family };
}
