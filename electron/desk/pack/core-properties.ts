import type { Meta } from '../../../briefing/document/document.ts';
import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import { printable } from '../../../briefing/writers/docx/printable.ts';

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The document's properties (ECMA-376 part 2, 11): dates are those of the issue, never those of the clock. */
export function coreProperties(meta: Meta): string {
  const issued = w3cDate(meta.issued);
  return (
    `<cp:coreProperties ${namespaces}>` +
    element('dc:title', meta.title) +
    (meta.subject === undefined ? '' : element('dc:subject', meta.subject)) +
    element('dc:creator', meta.producer) +
    (meta.keywords.length === 0 ? '' : element('cp:keywords', meta.keywords.join('; '))) +
    element('cp:lastModifiedBy', meta.producer) +
    '<cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${issued}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${issued}</dcterms:modified>` +
    element('dc:language', meta.language) +
    '</cp:coreProperties>'
  );
}

function element(name: string, words: string): string {
  return `<${name}>${escapeXml(printable(words))}</${name}>`;
}

/** An instant as the properties write it: whole seconds, in UTC. */
function w3cDate(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
