import { DOMParser } from '@xmldom/xmldom';
import type { Report } from './breach.ts';
import type { Dictionary, Json, QpdfFile } from './qpdf-file.ts';
import { isDictionary, wordsOf, said } from './qpdf-file.ts';
import type { MarkedPage } from './read-content.ts';

const actions = new Set(['/GoTo', '/URI']);
const filters = new Set(['/FlateDecode', '/DCTDecode']);

/** What an archive asks of all objects: nothing active, nothing outside of the file, colours that are known. */
export function checkArchive(file: QpdfFile, pages: readonly MarkedPage[], report: Report): void {
  for (const [at, dictionary] of file.dictionaries()) {
    for (const inner of within(dictionary)) checkObject(inner, at, report);
    if (Object.keys(dictionary).some((key) => Buffer.byteLength(key) > 128))
      report('pdfa-6.1.13', `${at}: a name`);
  }
  pages.forEach(({ deepest, colours }, at) => {
    if (deepest > 28) report('pdfa-6.1.13', `page ${at + 1}: states ${deepest} deep`);
    if ([...colours].some((colour) => /^k$|CMYK/iu.test(colour))) report('pdfa-6.2.4.3', `page ${at + 1}`);
  });
  checkFiles(file, report);
}

function* within(value: Json): Generator<Dictionary> {
  if (isDictionary(value)) {
    yield value;
    for (const inner of Object.values(value)) yield* within(inner);
  } else if (Array.isArray(value)) for (const inner of value as readonly Json[]) yield* within(inner);
}

function checkObject(dictionary: Dictionary, at: string, report: Report): void {
  checkAction(dictionary, at, report);
  for (const filter of [dictionary['/Filter'] ?? []].flat() as readonly Json[]) {
    if (!filters.has(said(filter))) report('pdfa-6.1.7', `${at}: ${said(filter)}`);
  }
  if (dictionary['/Length'] !== undefined && dictionary['/F'] !== undefined)
    report('pdfa-6.1.7', `${at}: content outside of the file`);
  if (dictionary['/Subtype'] === '/Image') checkImage(dictionary, at, report);
  if (dictionary['/TR'] !== undefined || dictionary['/TR2'] !== undefined) report('pdfa-6.2.5', at);
  if (dictionary['/Subtype'] === '/PS' || dictionary['/Ref'] !== undefined) report('30-001', at);
  for (const value of Object.values(dictionary)) {
    if (typeof value === 'string' && Buffer.byteLength(value) > 65_534)
      report('pdfa-6.1.13', `${at}: a string`);
  }
}

/** Links lead to a place of the document or outwards; nothing else is done. */
function checkAction(dictionary: Dictionary, at: string, report: Report): void {
  const action = dictionary['/S'];
  const leads =
    dictionary['/D'] !== undefined || dictionary['/URI'] !== undefined || dictionary['/JS'] !== undefined;
  const isAction = dictionary['/Type'] === '/Action' || (leads && action !== undefined);
  if (isAction && !actions.has(said(action))) report('pdfa-6.6.1', at);
  if (action === '/URI' && !/^u:(?:https?|mailto):/u.test(said(dictionary['/URI'])))
    report('links-outward', at);
}

function checkImage(image: Dictionary, at: string, report: Report): void {
  if (image['/Interpolate'] === true || image['/Alternates'] !== undefined || image['/OPI'] !== undefined)
    report('pdfa-6.2.8', at);
  if (image['/ColorSpace'] === '/DeviceCMYK') report('pdfa-6.2.4.3', at);
}

/** Files inside of the file (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
function checkFiles(file: QpdfFile, report: Report): void {
  const associated = new Set(file.list(file.catalog['/AF']).map(said));
  for (const [at, specification] of file
    .dictionaries()
    .filter(([, { '/Type': type }]) => type === '/Filespec')) {
    if (wordsOf(specification['/F']) === '' || wordsOf(specification['/UF']) === '') report('21-001', at);
    if (specification['/AFRelationship'] === undefined || !associated.has(at)) report('pdfa-6.8', at);
    const stream = file.dictionary(file.dictionary(specification['/EF'])['/F']);
    if (stream['/Subtype'] === undefined || file.dictionary(stream['/Params'])['/ModDate'] === undefined)
      report('pdfa-6.8', at);
  }
}

const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  schema: 'http://www.aiim.org/pdfa/ns/schema#',
  property: 'http://www.aiim.org/pdfa/ns/property#',
};

/** The metadata: well formed, readable without PDF tools, and the same as the information dictionary. */
export function checkMetadata(file: QpdfFile, report: Report): void {
  const reference = file.catalog['/Metadata'];
  if (reference === undefined) return report('06-001', 'no metadata');
  if (file.dictionary(reference)['/Filter'] !== undefined) report('pdfa-6.6.2.1', 'compressed');
  const text = file.data(reference).toString('utf8');
  const find = reader(text);
  if (find === undefined) return report('pdfa-6.6.2.1', 'not well formed');
  if (/<\?xpacket begin=[^>]*(?:bytes|encoding)=/u.test(text)) report('pdfa-6.6.2.1', 'packet header');
  if (find('pdfaid', 'part') !== '3' || find('pdfaid', 'conformance') !== 'A')
    report('pdfa-6.7.11', 'identification');
  if (find('pdfuaid', 'part') !== '1') report('06-002', 'identification');
  if (find('dc', 'title').trim() === '') report('06-003', 'no title');
  if (find('schema', 'namespaceURI') !== spaces.pdfuaid || find('property', 'name') !== 'part')
    report('pdfa-6.6.2.3', 'extension schema');
  const information = file.dictionary(file.trailer['/Info']);
  const same = {
    '/Title': find('dc', 'title'),
    '/Author': find('dc', 'creator'),
    '/Subject': find('dc', 'description'),
    '/Keywords': find('pdf', 'Keywords'),
    '/Creator': find('xmp', 'CreatorTool'),
    '/Producer': find('pdf', 'Producer'),
  };
  for (const [key, value] of Object.entries(same))
    if (wordsOf(file.resolve(information[key])) !== value) report('info-same', key);
  for (const [key, name] of [
    ['/CreationDate', 'CreateDate'],
    ['/ModDate', 'ModifyDate'],
  ] as const) {
    const date = `D:${find('xmp', name).replace(/[-:T]/gu, '')}`;
    if (wordsOf(file.resolve(information[key])) !== date) report('info-same', key);
  }
}

function reader(text: string): ((space: keyof typeof spaces, name: string) => string) | undefined {
  try {
    const xml = text.replace(/<\?xpacket[^>]*\?>/gu, '').trim();
    const document = new DOMParser({
      onError: () => {
        throw new Error('no XML');
      },
    }).parseFromString(xml, 'text/xml');
    return (space, name) =>
      document.getElementsByTagNameNS(spaces[space], name)[0]?.textContent?.trim() ?? '';
  } catch {
    return undefined;
  }
}
