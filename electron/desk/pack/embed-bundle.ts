import { strFromU8 } from 'fflate';
import { bundleNamespace } from '../../../briefing/bundle/bundle.ts';
import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import { sha256Of } from '../files/sha256.ts';
import type { Attachment } from '../print/archive/attachment.ts';
import type { Parts } from './parts.ts';
import { putText, replaceOnce } from './parts.ts';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** The same in all files: it names the sort of data, not the data. */
const itemId = '{7A1D3B52-6C0E-4F5B-9A37-51C1B6E0D2A4}';

/**
 * Puts what a document was made of into the package as a custom XML part that the document refers to (ECMA-376 part 1, 15.2.5):
 * the one sort of foreign data that Word and LibreOffice keep when they save. The text is written as it is, with its digest.
 */
export function embedBundle(parts: Parts, { bytes }: Attachment): void {
  const text = escapeXml(strFromU8(bytes));
  const item = `<bundle xmlns="${bundleNamespace}" sha256="${sha256Of(bytes)}">${text}</bundle>`;
  putText(parts, 'customXml/item1.xml', item);
  putText(parts, 'customXml/itemProps1.xml', itemProperties());
  putText(parts, 'customXml/_rels/item1.xml.rels', itemRelationships());
  replaceOnce(parts, 'word/_rels/document.xml.rels', [
    /<\/Relationships>/,
    `<Relationship Id="rIdBundle" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  ]);
  const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  replaceOnce(parts, '[Content_Types].xml', [
    /<\/Types>/,
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${type}"/></Types>`,
  ]);
}

function itemProperties(): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${bundleNamespace}"/></ds:schemaRefs>`;
  return `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}">${schema}</ds:datastoreItem>`;
}

function itemRelationships(): string {
  return (
    `<Relationships xmlns="${relationships}"><Relationship Id="rId1" ` +
    `Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`
  );
}
