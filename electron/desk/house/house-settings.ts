import {
  childNamed,
  elementsIn,
  withChildren,
  type XmlElement,
} from '../../../briefing/house/xml/xml-element.ts';

/** Settings that say how the page looks, in the order of the schema (ECMA-376 part 1, 17.15.1.78); all others stay out. */
const order =
  'w:mirrorMargins w:alignBordersAndEdges w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter w:gutterAtTop w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat m:mathPr w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator'.split(
    ' ',
  );

/** The settings of a filled file: how the house's pages look, and where a note's separators are. */
export function houseSettings(
  theirs: XmlElement | undefined,
  ours: XmlElement,
  notes: { readonly footnotes: boolean; readonly endnotes: boolean },
): XmlElement {
  const source = (name: string): XmlElement | undefined => {
    if (name === 'w:footnotePr') return notes.footnotes ? theirs : ours;
    if (name === 'w:endnotePr') return notes.endnotes ? theirs : ours;
    return theirs === undefined || (name === 'w:compat' && childNamed(theirs, name) === undefined)
      ? ours
      : theirs;
  };
  return withChildren(
    ours,
    order.flatMap((name) => childNamed(source(name), name) ?? []),
  );
}

/** Whether even pages have headers and footers of their own. */
export function hasEvenPages(settings: XmlElement | undefined): boolean {
  const found = settings === undefined ? undefined : elementsIn(settings, 'w:evenAndOddHeaders')[0];
  return found !== undefined && !/^(?:0|false|off)$/u.test(found.attributes['w:val'] ?? 'true');
}
