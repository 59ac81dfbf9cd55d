/** The namespaces that a house file may use, by the prefix under which this program writes each (ECMA-376 part 1, annex A). */
export const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wp14: 'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wpc: 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  a14: 'http://schemas.microsoft.com/office/drawing/2010/main',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
};

/** Those that readers who do not know them may pass over. */
export const ignorable = ['w14', 'w15', 'wp14'] as const;

const prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/** The namespaces of the strict form of Office Open XML begin like this. */
export const strictNamespace = 'http://purl.oclc.org/ooxml/';

/** The prefix for a namespace; undefined for one that house files may not use. */
export function prefixFor(uri: string): string | undefined {
  return uri === 'http://www.w3.org/XML/1998/namespace' ? 'xml' : prefixes.get(uri);
}
