import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { linkTarget } from './link-target.ts';
import { StructureElement } from './structure-element.ts';

const replaced = 'replaced';

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

/**
 * The part of an element whose glyphs stand in another order than its words are read in; it says the words itself (ISO
 * 32000-1, 14.9.4), and goes on where the piece before belonged to it.
 */
export function replacedElement(element: StructureElement, words: string): StructureElement {
  const last = element.kids.at(-1);
  const goesOn = last instanceof StructureElement && last.key === replaced;
  const part = goesOn ? last : element.append('Span');
  part.key = replaced;
  part.traits = { ...part.traits, actualText: (part.traits.actualText ?? '') + words };
  return part;
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
