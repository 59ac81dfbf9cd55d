import type { Meta } from '../../../briefing/document/document.ts';
import { writeNode } from '../../../briefing/house/xml/write-xml.ts';
import type { XmlElement, XmlNode } from '../../../briefing/house/xml/xml-element.ts';
import { printable } from '../../../briefing/writers/docx/printable.ts';
import { mergedProperties } from './run-format.ts';

const pad = '\u00a0';

/** The label of the marking in its colours, otherwise set as the placeholder was. */
export function markingRun({ banner }: Meta, format: XmlElement | undefined): XmlElement {
  const look = element('w:rPr', [
    element('w:b'),
    element('w:color', [], { 'w:val': banner.colour }),
    element('w:shd', [], { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': banner.ground }),
  ]);
  const properties = format === undefined ? look : mergedProperties(format, look);
  return runOf(`${pad}${printable(banner.label)}${pad}`, properties);
}

/** To whom the file may go, set as the placeholder was. */
export function limitRun({ banner }: Meta, format: XmlElement | undefined): XmlElement {
  return runOf(printable(banner.limit), format);
}

/** The band for a header or footer that does not say the marking itself. */
export function markingBand(meta: Meta): XmlElement {
  return element('w:p', [
    element('w:pPr', [element('w:jc', [], { 'w:val': 'right' })]),
    limitRun(meta, undefined),
    runOf(pad.repeat(2), undefined),
    markingRun(meta, element('w:rPr', [element('w:sz', [], { 'w:val': '24' })])),
  ]);
}

/** The same as XML. */
export function markingText(meta: Meta, kind: 'marking' | 'limit', format: XmlElement | undefined): string {
  return writeNode(kind === 'marking' ? markingRun(meta, format) : limitRun(meta, format));
}

function runOf(words: string, properties: XmlElement | undefined): XmlElement {
  const text = element('w:t', [words], { 'xml:space': 'preserve' });
  return element('w:r', properties === undefined ? [text] : [properties, text]);
}

function element(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children };
}
