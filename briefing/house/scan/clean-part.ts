import {
  childNamed,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-element.ts';
import { isDenied, tidyElement } from './tidy-element.ts';

/** A part without its own past, and what forbids to use it. */
export interface CleanPart {
  readonly root: XmlElement;
  /** Words after “holds”. */
  readonly refused: readonly string[];
  /** How many runs were hidden and have been left out. */
  readonly hidden: number;
}

const refusals: Readonly<Record<string, string>> = {
  'w:altChunk': 'a part in another format, which Word would read anew',
  'w:object': 'an embedded object',
  'o:OLEObject': 'an embedded object',
  'w:control': 'an ActiveX control',
  'w:subDoc': 'a subdocument',
  'w:movie': 'a film',
};

/** Changes, comments, proofing, form fields and bindings. */
const past =
  /^w:(?:proofErr|comment\w+|annotationRef|perm(?:Start|End)|lastRenderedPageBreak|del|delText|delInstrText|moveFrom|\w+Change|cellIns|cellDel|cellMerge|(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|sdtPr|sdtEndPr|smartTagPr|customXmlPr|ffData|fldData|contentPart|printerSettings|mailMerge|docVars|rsids?|attachedTemplate|numPicBullet|lvlPicBulletId|embed(?:Regular|Bold|Italic|BoldItalic))$/u;

/** What is only around something else. */
const wraps: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
]);

const others: ReadonlySet<string> = new Set([
  'a:extLst',
  'wp14:sizeRelH',
  'wp14:sizeRelV',
  'w14:conflictIns',
  'w14:conflictDel',
]);

const pastAttribute =
  /^(?:w:rsid\w*|w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|o:gfxdata|o:href|href|target|src|o:(?:spid|connectortype)|w:(?:author|date|initials))$/u;

/** Takes out of a part what it says of its past, what is hidden in it, and what is only around something else. */
export function cleanPart(part: XmlElement): CleanPart {
  const refused = new Set<string>();
  let hidden = 0;
  const [root] = rewriteXml(withoutDeletedRows(part), (element): readonly XmlNode[] => {
    const { name } = element;
    if (Object.hasOwn(refusals, name)) refused.add(refusals[name] ?? '');
    if (past.test(name) || others.has(name)) return [];
    if (wraps.has(name)) return element.children;
    if (name === 'mc:AlternateContent') return alternative(element);
    if (name === 'w:bookmarkStart' && valueOf(element, 'w:name').startsWith('_GoBack')) return [];
    if (name === 'w:r' && isHidden(element)) {
      hidden += 1;
      return [];
    }
    return isDenied(element) ? [] : [tidyElement(withoutPast(element))];
  });
  return { root: isElement(root) ? root : { ...part, children: [] }, refused: [...refused], hidden };
}

/** Rows that somebody deleted while changes were tracked are still in the file. */
function withoutDeletedRows(part: XmlElement): XmlElement {
  const [left] = rewriteXml(part, (element): readonly XmlNode[] => {
    const isDeleted =
      element.name === 'w:tr' && childNamed(childNamed(element, 'w:trPr'), 'w:del') !== undefined;
    return isDeleted ? [] : [element];
  });
  return isElement(left) ? left : part;
}

/** The first choice whose namespaces are all known, with the fallback for other readers; else the fallback alone. */
function alternative(element: XmlElement): readonly XmlNode[] {
  const fallback = childNamed(element, 'mc:Fallback');
  const choice = element.children
    .filter(isElement)
    .find((child) => child.name === 'mc:Choice' && !valueOf(child, 'Requires').includes('?'));
  if (choice === undefined) return fallback?.children ?? [];
  return [withChildren(element, fallback === undefined ? [choice] : [choice, fallback])];
}

function isHidden(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(valueOf(vanish));
}

function withoutPast(element: XmlElement): XmlElement {
  const names = Object.keys(element.attributes);
  if (!names.some((name) => pastAttribute.test(name))) return element;
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(element.attributes))
    if (!pastAttribute.test(name)) attributes[name] = value;
  return { ...element, attributes };
}
