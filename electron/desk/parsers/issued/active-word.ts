import {
  judgeRelationship,
  relationshipsIn,
  type Relationship,
} from '../../../../briefing/house/scan/relationships.ts';
import { scanFields } from '../../../../briefing/house/scan/scan-fields.ts';
import { readXml } from '../../../../briefing/house/xml/read-xml.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

const byName: readonly (readonly [RegExp, string])[] = [
  [/vba(?:Project|Data)/iu, 'macros'],
  [/\/(?:activeX|ctrlProps)\//iu, 'an ActiveX control'],
  [/\/embeddings\//iu, 'an embedded file'],
  [/afchunk|\.mht$|\.html?$/iu, 'a part in another format, which Word would read anew'],
];
const relationships = /\.rels$/u;
const texts = /^word\/(?:document|footnotes|endnotes|header|footer|comments)\d*\.xml$/u;
/** Fields that read another file or program, or run something. */
const fetching = /“(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|EMBED|IMPORT|RD|DATABASE|MACROBUTTON)”/u;
/** Word names the template on the disk of whoever saved the file; one elsewhere is fetched when the file is opened. */
const elsewhere = /^(?!file:\/\/\/[a-z]:)(?:[a-z][a-z0-9+.-]+:|\\\\|\/\/)/iu;

/** What of a Word file acts or fetches when it is opened, as words after “holds”; each once. No export writes any of it. */
export function activeInWord(entries: Entries): readonly string[] {
  const found = new Set<string>();
  for (const [name, bytes] of entries) {
    for (const [pattern, what] of byName) if (pattern.test(name)) found.add(what);
    if (relationships.test(name)) for (const what of inRelationships(bytes)) found.add(what);
    if (texts.test(name)) for (const what of inFields(bytes)) found.add(what);
  }
  return [...found];
}

function inRelationships(bytes: Uint8Array): readonly string[] {
  const read = readXml(new TextDecoder().decode(bytes));
  return read.ok ? relationshipsIn(read.value).flatMap(activeLink) : [];
}

function activeLink(link: Relationship): readonly string[] {
  const { type, target, isExternal } = link;
  if (type === 'attachedTemplate' && isExternal && elsewhere.test(target))
    return [`a template elsewhere, which is fetched when it is opened: ${target.slice(0, 80)}`];
  const judged = judgeRelationship(link);
  return 'refused' in judged && (isExternal || !judged.refused.startsWith('something'))
    ? [judged.refused]
    : [];
}

function inFields(bytes: Uint8Array): readonly string[] {
  const read = readXml(new TextDecoder().decode(bytes));
  if (!read.ok) return [];
  const names = scanFields(read.value).map((sentence) => fetching.exec(sentence)?.[1]);
  return names.filter((name) => name !== undefined).map((name) => `a field that reads elsewhere: ${name}`);
}
