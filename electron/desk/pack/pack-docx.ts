import { Packer } from 'docx';
import type { Document } from '../../../briefing/document/document.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { scriptStyle } from '../../../briefing/style/script-style.ts';
import { pictureFindings } from '../../../briefing/writers/docx/picture-findings.ts';
import { writeDocx } from '../../../briefing/writers/docx/write-docx.ts';
import { withFallbacks } from '../drawings/with-fallbacks.ts';
import { noFonts, type FontBytes } from '../fonts/font-bytes.ts';
import type { Attachment } from '../print/archive/attachment.ts';
import { coreProperties } from './core-properties.ts';
import { embedBundle } from './embed-bundle.ts';
import { embedFonts } from './embed-fonts.ts';
import { keepWordsWhole } from './keep-words-whole.ts';
import { markDecorative } from './mark-decorative.ts';
import { levelNoteNumbers } from './note-numbers.ts';
import { indentNoteSeparators } from './note-separators.ts';
import { openParts, putText, replaceOnce, type Parts } from './parts.ts';
import { zipParts } from './zip-parts.ts';

/** What goes into the file beside its pages. */
export interface PackOptions {
  readonly attachments?: readonly Attachment[];
  /** The fonts that the house brought; what is not there is named and not embedded. */
  readonly fonts?: FontBytes;
}

/**
 * The bytes of a document as a Word file. The same document and style give the same bytes, in whatever process, time
 * zone and locale: nothing in the package comes from a clock, a random number or a counter of the process. What the
 * document was made of goes along as an attachment.
 */
export async function packDocx(
  document: Document,
  style: PageStyle,
  options: PackOptions = {},
): Promise<Outcome<Uint8Array>> {
  const parts = await packParts(document, style, options);
  return parts.ok ? done(zipParts(parts.value)) : parts;
}

/** The parts of that file before they are zipped. */
export async function packParts(
  document: Document,
  given: PageStyle,
  { attachments = [], fonts = noFonts }: PackOptions = {},
): Promise<Outcome<Parts>> {
  const [bundle] = attachments;
  const style = scriptStyle(given, document.meta.language);
  const shown = await withFallbacks(document);
  const findings = pictureFindings(shown);
  if (findings.length > 0) {
    return refused(
      'findings',
      'The Word file was not written, because Word cannot show a picture in it.',
      findings,
    );
  }
  const parts = openParts(await Packer.toBuffer(writeDocx(shown, style)));
  putText(parts, 'docProps/core.xml', coreProperties(document.meta));
  indentNoteSeparators(parts, style);
  levelNoteNumbers(parts);
  keepWordsWhole(parts, style);
  markDecorative(parts);
  await embedFonts(parts, style, fonts);
  replaceOnce(parts, 'word/settings.xml', [/<w:defaultTabStop/, '<w:embedTrueTypeFonts/><w:defaultTabStop']);
  if (bundle !== undefined) embedBundle(parts, bundle);
  return done(parts);
}
