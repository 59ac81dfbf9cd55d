import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture of one dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Parts of a package by their names. */
export type HouseParts = Record<string, string | Uint8Array>;

const roots = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;

/** A paragraph of one run. */
export function line(words: string, style = '', properties = ''): string {
  const styled = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">${styled}<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A placeholder as Word leaves it behind once its spelling was checked. */
export function split(before: string, name: string, after: string): string {
  return `${run(`${before}{{ `, 'A1B4C3')}<w:proofErr w:type="spellStart"/>${run(name.slice(0, 3), 'A1B0C3')}${run(name.slice(3), 'A1B2C3')}<w:proofErr w:type="spellEnd"/>${run(` }}${after}`, 'A1B3C3')}`;
}

function run(words: string, id: string): string {
  return `<w:r w:rsidR="00${id}"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function textBox(words: string): string {
  const content = `<w:txbxContent>${line(words)}</w:txbxContent>`;
  const shape = `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="360000"/><wp:docPr id="7" name="Box" descr="Box of the reference"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:141pt;height:28pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function picture(): string {
  return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="365760"/><wp:docPr id="7" name="Logo" descr="Crest of the ministry"/><a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="crest.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="365760"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

function cell(content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function row(cells: readonly string[], head = false): string {
  const properties = head
    ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
    : '<w:trPr><w:cantSplit/></w:trPr>';
  return `<w:tr>${properties}${cells.map((words) => cell(line(words))).join('')}</w:tr>`;
}

/** A table of facts: a loop over rows, its tags in the first and the last cell. */
export const factTable =
  '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1" w:val="0420"/><w:tblCaption w:val="Facts"/></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="6000"/><w:gridCol w:w="1500"/></w:tblGrid>' +
  row(['Date', 'What is known', 'Marking'], true) +
  row([
    '{% for fact in facts %}{{ fact.date }}',
    '{{ fact.statement }}{{ fact | cite }}',
    '{{ fact.marking }}{% endfor %}',
  ]) +
  '</w:tbl>';

/** The text that the house file made by hand has. */
export const handmadeBody = [
  `<w:p><w:pPr><w:pStyle w:val="HausTitel"/></w:pPr>${split('', 'title', '')}</w:p>`,
  `<w:p><w:pPr><w:pStyle w:val="Standard"/></w:pPr><w:r><w:t xml:space="preserve">As at </w:t></w:r>${split('', 'date', '.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  `<w:sdt><w:sdtPr><w:alias w:val="Secret alias"/><w:id w:val="99"/><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${line('From {{ producer }}, not “quoted”.')}</w:sdtContent></w:sdt>`,
  textBox('Reference {{ number | default: “none” }}'),
  line('{% if facts.size &gt; 1 %}'),
  line('There are {{ facts.size }} facts.', 'Standard'),
  line('{% endif %}'),
  line('{% for fact in facts %}'),
  line('{{ fact.statement }}{{ fact | cite }}', 'HausFakt'),
  line('{% endfor %}'),
  factTable,
  line('{{ body }}'),
  line('After the text: {{ facts.first.id }}{{ facts.first | cite }}', 'Standard'),
].join('');

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId13"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** A house file in Word's own manner: themes, split runs, content controls, text boxes, leftovers of its past. */
export function handmadeParts(body = handmadeBody): HouseParts {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/><Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/><Override PartName="/word/header2.xml" ContentType="${types}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${roots}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId4', 'footnotes', 'footnotes.xml'],
      ['rId11', 'header', 'header1.xml'],
      ['rId12', 'header', 'header2.xml'],
      ['rId13', 'footer', 'footer1.xml'],
    ]),
    'word/styles.xml': `<w:styles ${roots}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7B2D26"/><w:sz w:val="30"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="HausTitel"><w:name w:val="Haus Titel"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="7B2D26"/><w:sz w:val="44"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="HausFakt"><w:name w:val="Haus Fakt"/><w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="300"/></w:pPr><w:rPr><w:color w:val="1B4332"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Kind"><w:name w:val="Kind Regards"/><w:basedOn w:val="Standard"/></w:style></w:styles>`,
    'word/settings.xml': `<w:settings ${roots}><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:defaultTabStop w:val="709"/><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:docVars><w:docVar w:name="Secret" w:val="of the past"/></w:docVars><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>`,
    'word/_rels/settings.xml.rels': relationships([
      ['rId1', 'attachedTemplate', 'file:///C:/Users/secret/Normal.dotm', 'External'],
    ]),
    'word/footnotes.xml': `<w:footnotes ${roots}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> House note of {{ producer }}.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/header1.xml': `<w:hdr ${roots}>${line('{{ marking }} {{ limit }}')}</w:hdr>`,
    'word/header2.xml': `<w:hdr ${roots}>${picture()}${line('Ministry of Examples')}</w:hdr>`,
    'word/_rels/header2.xml.rels': relationships([['rId1', 'image', 'media/crest.png']]),
    'word/footer1.xml': `<w:ftr ${roots}><w:p><w:r><w:t xml:space="preserve">{{ number }} page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
    'word/media/crest.png': dot,
  };
}

/** A file of relationships. */
export function relationships(all: readonly (readonly [string, string, string, string?])[]): string {
  const each = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Parts as a Word file. */
export function zipped(parts: HouseParts): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(declaration + part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}
