import type { PdfDefinition } from '../../briefing/writers/pdf/pdf-definition.ts';
import { noBroughtFaces } from '../../electron/desk/print/brought-faces.ts';
import { fontFiles } from '../../electron/desk/print/fonts.ts';
import { layOut } from '../../electron/desk/print/lay-out.ts';
import { PageRenderer } from '../../electron/desk/print/page-renderer.ts';
import { PrintedDocument } from '../../electron/desk/print/printed-document.ts';
import { PageTags } from '../../electron/desk/print/tags/page-tags.ts';
import { StructureElement } from '../../electron/desk/print/tags/structure-element.ts';
import { TextMeasure } from '../../electron/desk/print/text-measure.ts';

/** Tags that mark nothing and keep nothing. */
class NoTags extends PageTags {
  override beginPage(): void {
    return;
  }

  override enter(): void {
    return;
  }

  override enterReplaced(): void {
    return;
  }

  override leave(): void {
    return;
  }

  override addAnnotation(): void {
    return;
  }
}

/** Prints as the product does, but for the structure: to see what that costs. The product has no such way. */
export async function printUntagged(definition: PdfDefinition): Promise<Uint8Array> {
  const { info, language, pageSize } = definition;
  const size = [pageSize.width, pageSize.height] as const;
  const document = new PrintedDocument({ info, language, size, fonts: fontFiles(), brought: noBroughtFaces });
  const pages = layOut(definition, new TextMeasure(document, definition.direction));
  const plan = { root: new StructureElement('Document'), elementOf: () => new StructureElement('P') };
  new PageRenderer(document, plan, new NoTags(document, pages.length)).renderPages(pages);
  document.end();
  return await document.bytes;
}
