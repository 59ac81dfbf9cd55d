import { broughtFonts } from '../../../briefing/style/fonts/brought-fonts.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { FontInPage } from '../../../briefing/writers/html/font-rules.ts';
import type { FontBytes } from './font-bytes.ts';
import { filesIn } from './own-fonts.ts';

/** The fonts that a page holds in itself: those of the house whose makers let them go along in files. */
export function pageFonts(style: PageStyle, bytes: FontBytes): readonly FontInPage[] {
  return broughtFonts(style).flatMap((font) =>
    filesIn(font).flatMap(([cut, { digest, embedding, outlines }]) => {
      const content = embedding === 'files' ? bytes.get(digest) : undefined;
      if (content === undefined) return [];
      return [{ family: font.family, cut, outlines, data: Buffer.from(content).toString('base64') }];
    }),
  );
}
