import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../briefing/document/document.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { writePdf } from '../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../briefing/writers/sample-document.ts';
import { sharedFolder } from '../electron/desk/temporary-folder.ts';
import { hasTool } from '../reading/tool.ts';
import { breachesOf } from './gate.ts';
import { Defect, inner } from './defect.ts';
import { isDictionary, readQpdf, wordsOf } from './qpdf-file.ts';
import type { Json, QpdfJson } from './qpdf-file.ts';

let sound: QpdfJson;
beforeAll(async () => {
  sound = await printedJson(sampleDocument);
});

async function printedJson(document: Document): Promise<QpdfJson> {
  const bundle = {
    name: 'bundle.json',
    description: 'What it was made from',
    mediaType: 'application/json',
    bytes: Buffer.from('{}'),
    relationship: 'Source',
    changed: '2026-03-02T09:00:00Z',
  } as const;
  const printed = await printPdf(writePdf(document, attacheStyle('A4')), { attachments: [bundle] });
  if (!printed.ok) throw new Error(printed.failure.message);
  const path = join(sharedFolder(), 'sound.pdf');
  writeFileSync(path, printed.value);
  return readQpdf(path);
}

/** Each defect by the rule that has to catch it. */
const defects: Readonly<Record<string, readonly [rule: string, plant: (file: Defect) => void]>> = {
  'an artifact inside of a paragraph': [
    '01-003',
    (file) => file.page((text) => text.replace(/(\/P ?<<\/MCID 0>> ?BDC)/u, '$1 /Artifact BMC EMC')),
  ],
  'a paragraph inside of an artifact': [
    '01-004',
    (file) =>
      file.page((text) => text.replace(/(\/P ?<<\/MCID 0>> ?BDC[\s\S]*?EMC)/u, '/Artifact BMC $1 EMC')),
  ],
  'text that is neither content nor artifact': [
    '01-005',
    (file) => file.page((text) => text.replace(/\/P ?<<\/MCID 0>> ?BDC([\s\S]*?)EMC/u, '$1')),
  ],
  'an artifact of an unknown kind': [
    '18-002',
    (file) => file.page((text) => text.replace('/Subtype/Header', '/Subtype/Heading')),
  ],
  'a mark that is never closed': ['marks-closed', (file) => file.page((text) => `${text} /Artifact BMC`)],
  'a mark that crosses a saved state': [
    'marks-nested',
    (file) => file.page((text) => `${text} q /Artifact BMC Q EMC`),
  ],
  'one number for two contents': [
    'mcid-once',
    (file) => file.page((text) => text.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  'states that are never restored': ['state-balanced', (file) => file.page((text) => `q ${text}`)],
  'states thirty deep': [
    'pdfa-6.1.13',
    (file) => file.page((text) => `${'q '.repeat(30)}${'Q '.repeat(30)}${text}`),
  ],
  'colours of the press': ['pdfa-6.2.4.3', (file) => file.page((text) => `0 0 0 1 k ${text}`)],
  'doubts about its own tags': ['01-007', (file) => (file.first({ '/Marked': true })['/Suspects'] = true)],
  'no mark that it is tagged': ['pdfa-6.7.2', (file) => delete file.first({ '/Marked': true })['/Marked']],
  'no structure': ['pdfa-6.7.3', (file) => delete file.catalog['/StructTreeRoot']],
  'no language': ['11-006', (file) => delete file.catalog['/Lang']],
  'a language that is none': ['11-006', (file) => (file.catalog['/Lang'] = 'u:English, British')],
  'a title that is not shown': [
    '07-001',
    (file) => delete file.first({ '/DisplayDocTitle': true })['/DisplayDocTitle'],
  ],
  'no page labels': ['page-labels', (file) => delete file.catalog['/PageLabels']],
  'an action on opening': [
    'pdfa-6.6.1',
    (file) => (file.catalog['/OpenAction'] = { '/S': '/Named', '/N': '/Print' }),
  ],
  'a script': ['pdfa-6.6.1', (file) => (file.action('/GoTo')['/S'] = '/JavaScript')],
  'a launch': ['pdfa-6.6.1', (file) => (file.action('/GoTo')['/S'] = '/Launch')],
  'an address on the disk': [
    'links-outward',
    (file) => (file.action('/URI')['/URI'] = 'u:file:///etc/passwd'),
  ],
  'a filter of old': [
    'pdfa-6.1.7',
    (file) => (file.first({ '/Type': '/XObject' })['/Filter'] = '/LZWDecode'),
  ],
  'a type that nobody knows': ['02-001', (file) => (file.element('BlockQuote')['/S'] = '/Saying')],
  'a standard type that means another': [
    '02-004',
    (file) => (file.first({ '/Type': '/StructTreeRoot' })['/RoleMap'] = { '/P': '/Span' }),
  ],
  'a row outside of a table': ['09-004', (file) => (file.element('THead')['/S'] = '/Div')],
  'a cell that is a paragraph': ['09-004', (file) => (file.element('TD')['/S'] = '/P')],
  'an item without a body': ['09-005', (file) => (file.element('LBody')['/S'] = '/P')],
  'an entry outside of the contents': ['09-006', (file) => (file.element('TOC')['/S'] = '/Div')],
  'a picture without words': ['13-004', (file) => delete file.element('Figure')['/Alt']],
  'a picture without a place': ['figure-box', (file) => delete inner(file.element('Figure')['/A'])['/BBox']],
  'a document that begins with a second level': ['14-002', (file) => (file.element('H1')['/S'] = '/H2')],
  'a level that is skipped': ['14-003', (file) => (file.element('H2')['/S'] = '/H3')],
  'a heading without a level': ['14-007', (file) => (file.element('H2')['/S'] = '/H')],
  'a head that heads nothing': ['15-003', (file) => delete inner(file.element('TH')['/A'])['/Scope']],
  'a row that is too short': ['table-regular', (file) => (file.element('TR')['/K'] as Json[]).pop()],
  'a cell that lies over another': [
    'table-regular',
    (file) => (file.element('TD')['/A'] = { '/O': '/Table', '/ColSpan': 3 }),
  ],
  'a note without a name': ['19-003', (file) => delete file.element('Note')['/ID']],
  'two notes of one name': [
    '19-004',
    (file) => {
      const [one, other] = file.all({ '/S': '/Note', '/P': undefined });
      if (one && other) other['/ID'] = one['/ID'];
    },
  ],
  'a name that cannot be found': ['id-tree', (file) => (file.element('Note')['/ID'] = 'u:note-99')],
  'an element under the wrong one': [
    'parent-right',
    (file) => (file.element('LI')['/P'] = file.element('H1')['/P']),
  ],
  'an element without content': ['element-empty', (file) => delete file.element('H2')['/K']],
  'a content that two elements claim': ['content-once', (file) => (file.element('H1')['/K'] = 0)],
  'a content that is on no page': ['content-there', (file) => (file.element('H1')['/K'] = 999)],
  'a parent tree that names another element': [
    'parent-tree',
    (file) => {
      const [, page] = file.first({ '/Nums': undefined })['/Nums'] as [number, Json[]];
      page[0] = page[1];
    },
  ],
  'pages of an order of their own': ['28-009', (file) => (file.first({ '/Type': '/Page' })['/Tabs'] = '/R')],
  'pages without an order': ['28-008', (file) => delete file.first({ '/Type': '/Page' })['/Tabs']],
  'a link outside of the tree': [
    '28-002',
    (file) => {
      const link = file.element('Link');
      link['/K'] = (link['/K'] as Json[]).filter((kid) => !isDictionary(kid));
    },
  ],
  'a link in the tree that leads nowhere': [
    '28-011',
    (file) => {
      const link = file.element('Link');
      link['/K'] = (link['/K'] as Json[]).filter((kid) => !isDictionary(kid));
    },
  ],
  'a link without words': ['28-012', (file) => delete file.first({ '/Subtype': '/Link' })['/Contents']],
  'a link that is not printed': ['pdfa-6.3.2', (file) => (file.first({ '/Subtype': '/Link' })['/F'] = 2)],
  'an annotation of another kind': [
    'pdfa-6.3.1',
    (file) => (file.first({ '/Subtype': '/Link' })['/Subtype'] = '/Movie'),
  ],
  'a link whose key leads elsewhere': [
    'parent-tree',
    (file) => (file.first({ '/Subtype': '/Link' })['/StructParent'] = 0),
  ],
  'a font that is not embedded': [
    '31-009',
    (file) => delete file.first({ '/Type': '/FontDescriptor' })['/FontFile2'],
  ],
  'a font that is no subset': [
    'pdfa-6.2.11.4',
    (file) => (file.first({ '/Subtype': '/Type0' })['/BaseFont'] = '/SourceSerif4'),
  ],
  'letters without a meaning': [
    '31-027',
    (file) => delete file.first({ '/Subtype': '/Type0' })['/ToUnicode'],
  ],
  'letters that mean nothing': [
    '31-028',
    (file) =>
      file.rewrite(file.first({ '/Subtype': '/Type0' })['/ToUnicode'], (map) =>
        map.replace(/(\[<[^>]*>) <[^>]*>/u, '$1 <0000>'),
      ),
  ],
  'letters of another width': [
    '31-016',
    (file) => {
      const [, widths] = file.first({ '/Subtype': '/CIDFontType2' })['/W'] as [number, number[]];
      widths.forEach((width, at) => (widths[at] = width + 20));
    },
  ],
  'glyphs under other numbers': [
    '31-006',
    (file) => delete file.first({ '/Subtype': '/CIDFontType2' })['/CIDToGIDMap'],
  ],
  'no profile of colours': ['pdfa-6.2.3', (file) => delete file.catalog['/OutputIntents']],
  'no metadata': ['06-001', (file) => delete file.catalog['/Metadata']],
  'metadata that are no XML': [
    'pdfa-6.6.2.1',
    (file) => file.metadata((xml) => xml.replace('</dc:title>', '')),
  ],
  'metadata that do not say PDF/UA': [
    '06-002',
    (file) => file.metadata((xml) => xml.replace('<pdfuaid:part>1', '<pdfuaid:part>9')),
  ],
  'metadata that do not say PDF/A': [
    'pdfa-6.7.11',
    (file) => file.metadata((xml) => xml.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  ],
  'metadata without a title': [
    '06-003',
    (file) => file.metadata((xml) => xml.replace(/<dc:title>.*<\/dc:title>/u, '')),
  ],
  'a schema that is not described': [
    'pdfa-6.6.2.3',
    (file) =>
      file.metadata((xml) => xml.replace(/<pdfaSchema:namespaceURI>.*?<\/pdfaSchema:namespaceURI>/u, '')),
  ],
  'metadata that say another name': [
    'info-same',
    (file) => file.metadata((xml) => xml.replace('<rdf:li>Iraq and Syria Desk', '<rdf:li>Another Desk')),
  ],
  'metadata of another day': [
    'info-same',
    (file) => file.metadata((xml) => xml.replace('<xmp:ModifyDate>2026', '<xmp:ModifyDate>2025')),
  ],
  'an attachment that nothing explains': [
    'pdfa-6.8',
    (file) => delete file.first({ '/Type': '/Filespec' })['/AFRelationship'],
  ],
  'an attachment that the document does not name': ['pdfa-6.8', (file) => delete file.catalog['/AF']],
  'an attachment without a date': [
    'pdfa-6.8',
    (file) => delete inner(file.first({ '/Type': '/EmbeddedFile' })['/Params'])['/ModDate'],
  ],
  'an attachment with one name only': [
    '21-001',
    (file) => delete file.first({ '/Type': '/Filespec' })['/UF'],
  ],
  'an outline that miscounts': [
    'outline-count',
    (file) => {
      const root = file.all({ '/First': undefined }).find((one) => wordsOf(one['/Title']) === '');
      if (root) root['/Count'] = 1;
    },
  ],
  'a picture smoothed by the reader': [
    'pdfa-6.2.8',
    (file) => (file.first({ '/Subtype': '/Image' })['/Interpolate'] = true),
  ],
};

describe.skipIf(!hasTool('qpdf'))('the gate catches what is planted', () => {
  test('and nothing else', () => {
    expect(breachesOf(sound)).toEqual([]);
  });

  test.each(Object.entries(defects))('%s', (_, [rule, plant]) => {
    const file = new Defect(sound);
    plant(file);
    expect(breachesOf(file.json).map((breach) => breach.rule)).toContain(rule);
  });

  test('Arabic whose words are said by its glyphs alone, in the order in which they are drawn', async () => {
    const quote = { kind: 'paragraph', content: [{ kind: 'text', value: 'قال المتحدث أمس' }] } as const;
    const file = new Defect(await printedJson({ ...sampleDocument, blocks: [quote], notes: [] }));
    expect(breachesOf(file.json)).toEqual([]);
    file.page((text) => text.replaceAll(/\/ActualText ?<[0-9A-Fa-f]*>/gu, ''));
    expect(breachesOf(file.json).map((breach) => breach.rule)).toEqual(['reading-order']);
  });
});
