import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { isOutward } from '../../../../briefing/document/is-outward.ts';
import { StructureElement } from './structure-element.ts';

/**
 * The element of a piece of text inside its paragraph: the paragraph itself, or a link, a reference or a span in another
 * language, which goes on where the piece before it belonged to the same.
 */
export function inlineElement(block: StructureElement, inline: PdfInline): StructureElement {
  const { language } = inline;
  const target = linkTarget(inline);
  if (target === undefined && language === undefined) return block;
  const key = `${target ?? ''} ${language ?? ''}`;
  const last = innermost(block.kids.at(-1));
  if (last?.key === key) return last;
  const parent = isReference(block, inline) ? block.append('Reference') : block;
  const element = parent.append(
    target === undefined ? 'Span' : 'Link',
    language === undefined ? {} : { language },
  );
  element.key = key;
  return element;
}

/** Where a piece leads, if anywhere; only outwards, or to a target of the document. */
export function linkTarget({ link, linkToDestination }: PdfInline): string | undefined {
  if (link !== undefined && isOutward(link)) return link;
  return linkToDestination === undefined ? undefined : `#${linkToDestination}`;
}

/** What leads to another place of the document refers to it; what stands in a reference or a label already does. */
function isReference(block: StructureElement, inline: PdfInline): boolean {
  return (
    inline.link === undefined &&
    inline.linkToDestination !== undefined &&
    block.type !== 'Reference' &&
    block.type !== 'Lbl'
  );
}

function innermost(kid: unknown): StructureElement | undefined {
  if (!(kid instanceof StructureElement)) return undefined;
  return kid.type === 'Reference' ? innermost(kid.kids.at(-1)) : kid;
}
