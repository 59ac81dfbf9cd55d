import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { attachFiles } from './archive/attach-files.ts';
import type { Attachment } from './archive/attachment.ts';
import { noBroughtFaces, type BroughtFaces } from './brought-faces.ts';
import { fontFiles } from './fonts.ts';
import type { LaidOutPage } from './laid-out-page.ts';
import { layOut } from './lay-out.ts';
import { tooManyPages } from './too-many-pages.ts';
import { PageRenderer } from './page-renderer.ts';
import { openPictures } from './pictures.ts';
import { PrintedDocument } from './printed-document.ts';
import { PageTags } from './tags/page-tags.ts';
import { planStructure } from './tags/plan-structure.ts';
import { writeStructure } from './tags/write-structure.ts';
import { TextMeasure } from './text-measure.ts';

/** What goes into the file beside its pages. */
export interface PrintOptions {
  readonly attachments?: readonly Attachment[];
  /** The families that the house brought, as far as the definition names them. */
  readonly brought?: BroughtFaces;
}

/**
 * Prints a definition as PDF 1.7. The same definition gives the same bytes on any machine; nothing is read but the
 * fonts of the program and of the house. Findings name characters that no font has, and say where there are more pages than there are to be; a picture that cannot be printed refuses the whole.
 */
export async function printPdf(
  definition: PdfDefinition,
  { attachments = [], brought = noBroughtFaces }: PrintOptions = {},
): Promise<Outcome<Uint8Array>> {
  const { info, language, pageSize } = definition;
  const document = new PrintedDocument({
    info,
    language,
    size: [pageSize.width, pageSize.height],
    fonts: fontFiles(brought.files),
    brought,
  });
  const broken = await openPictures(document, definition);
  if (broken.length > 0) return refused('findings', 'A picture cannot be printed; no PDF was made.', broken);
  const measure = new TextMeasure(document, definition.direction);
  const pages = layOut(definition, measure);
  const plan = planStructure(definition);
  const tags = new PageTags(document, pages.length);
  new PageRenderer(document, plan, tags).renderPages(oneByOne(pages));
  writeStructure(document, plan.root, tags);
  attachFiles(document, attachments);
  document.end();
  const findings = [...measure.missingGlyphs(), ...tooManyPages(pages.length, definition.mostPages)];
  return done<Uint8Array>(await document.bytes, findings);
}

/** Pages are let go of as they are drawn: a long document is in memory once, as pages or as bytes. */
function* oneByOne(pages: LaidOutPage[]): Generator<LaidOutPage> {
  for (const [at, page] of pages.entries()) {
    pages[at] = { pageSize: page.pageSize, items: [] };
    yield page;
  }
}
