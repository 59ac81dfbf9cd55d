import { valueOf, elementsIn, type XmlElement } from '../xml/xml-element.ts';

/** A relationship of a part of a package (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** What a house file may be made of. */
const kept: ReadonlySet<string> = new Set([
  'styles',
  'numbering',
  'settings',
  'theme',
  'fontTable',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'image',
  'hyperlink',
]);

/** What a file says of its own past, or of the program that wrote it: left out without a word. */
const leftOut: ReadonlySet<string> = new Set([
  'attachedTemplate',
  'comments',
  'commentsExtended',
  'commentsExtensible',
  'commentsIds',
  'customXml',
  'customXmlProps',
  'classificationlabels',
  'documenttasks',
  'font',
  'glossaryDocument',
  'keyMapCustomizations',
  'people',
  'printerSettings',
  'recipientData',
  'stylesWithEffects',
  'transform',
  'webSettings',
]);

const refusals: Readonly<Record<string, string>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  aFChunk: 'a part in another format, which Word would read anew',
  oleObject: 'an embedded object',
  package: 'an embedded file',
  control: 'an ActiveX control',
  chart: 'a chart with its table inside; paste it as a picture',
  chartEx: 'a chart with its table inside; paste it as a picture',
  diagramData: 'a SmartArt drawing; paste it as a picture',
  subDocument: 'a subdocument',
  frame: 'a frame with another document',
  video: 'a film',
  audio: 'a sound',
  mailMergeSource: 'a source for mail merge',
};

/** What is to be done with a relationship, or why the whole file is refused, as words after “holds”. */
export type Judged = { readonly done: 'kept' | 'left out' } | { readonly refused: string };

/** Judges a relationship by its type and by where it leads. */
export function judgeRelationship({ type, target, isExternal }: Relationship): Judged {
  if (Object.hasOwn(refusals, type)) return { refused: refusals[type] ?? '' };
  if (leftOut.has(type)) return { done: 'left out' };
  if (!kept.has(type)) return { refused: `something of the sort “${type.slice(0, 40)}”, which is not known` };
  const isOdd = type === 'hyperlink' ? !isWebAddress(target, isExternal) : isExternal;
  if (!isOdd) return { done: 'kept' };
  return { refused: type === 'hyperlink' ? aLink(target) : somethingOutside(target) };
}

function somethingOutside(target: string): string {
  return `a reference to something outside of it: ${target.slice(0, 80)}`;
}

function isWebAddress(target: string, isExternal: boolean): boolean {
  return isExternal && target.length <= 2048 && /^(?:https?:\/\/|mailto:)[^\s\\]+$/iu.test(target);
}

function aLink(target: string): string {
  return `a link that leads to no web page or mail address: ${target.slice(0, 80)}`;
}

/** The relationships in a part; a type of another house has its whole name. */
export function relationshipsIn(root: XmlElement): readonly Relationship[] {
  return elementsIn(root, 'Relationship').map((element) => ({
    id: valueOf(element, 'Id'),
    type: typeOf(valueOf(element, 'Type')),
    target: valueOf(element, 'Target'),
    isExternal: valueOf(element, 'TargetMode').toLowerCase() === 'external',
  }));
}

function typeOf(type: string): string {
  if (type.startsWith(office)) return type.slice(office.length);
  return (
    /^http:\/\/schemas\.microsoft\.com\/office\/(?:\d{4}\/(?:\d\d\/)?)?relationships\/(\w+)$/u.exec(
      type,
    )?.[1] ?? type
  );
}

/** The path of a target that is named from a part; undefined where it leads out of the package. */
export function pathFrom(part: string, target: string): string | undefined {
  const folders = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..' && folders.pop() === undefined) return undefined;
    if (step !== '' && step !== '.' && step !== '..') folders.push(step);
  }
  return folders.join('/');
}

/** The part that holds the relationships of a part. */
export function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
