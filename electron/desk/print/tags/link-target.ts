import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { isOutward } from '../../../../briefing/document/is-outward.ts';

/** Where a piece leads, if anywhere; only outwards, or to a target of the document. */
export function linkTarget({ link, linkToDestination }: PdfInline): string | undefined {
  if (link !== undefined && isOutward(link)) return link;
  return linkToDestination === undefined ? undefined : `#${linkToDestination}`;
}
