import {
  childNamed,
  elementsIn,
  isElement,
  mapXml,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';
import { mergedProperties } from './run-format.ts';

/** The styles of a house file with ours that it lacks, and the names under which ours are known in it. */
export interface MergedStyles {
  readonly root: XmlElement;
  /** The id there of a style of ours. */
  readonly idOf: (style: string) => string;
}

const referring: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
]);

/**
 * Merges styles by their names: theirs of the same name stand, ours that are missing are added. Text takes the fonts of the
 * house; tables and labels, whose columns were measured, keep the font `measured`, so that no figure breaks.
 */
export function mergeStyles(theirs: XmlElement, ours: XmlElement, measured: string): MergedStyles {
  const known = new Map(stylesIn(theirs).map((style) => [nameOf(style), valueOf(style, 'w:styleId')]));
  const taken = new Set(known.values());
  const ids = new Map<string, string>();
  const added: XmlElement[] = [];
  for (const style of stylesIn(ours)) {
    const id = valueOf(style, 'w:styleId');
    const there = known.get(nameOf(style));
    ids.set(id, there ?? (taken.has(id) ? `Attache${id}` : id));
    if (there === undefined) added.push(style);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  const named = added.map((style) => inHouse(style, idOf, measured));
  return { root: withLanguage(withChildren(theirs, [...theirs.children, ...named]), ours), idOf };
}

/** An element with our style called as it is there. */
export function withStyleId(element: XmlElement, idOf: MergedStyles['idOf']): XmlElement {
  if (!referring.has(element.name)) return element;
  return { ...element, attributes: { ...element.attributes, 'w:val': idOf(valueOf(element)) } };
}

/** The text is in the language of the briefing, whatever the house file was written in: readers aloud and spelling go by it. */
function withLanguage(theirs: XmlElement, ours: XmlElement): XmlElement {
  const language = childNamed(defaultRun(ours), 'w:lang');
  if (language === undefined) return theirs;
  const over: XmlElement = { name: 'w:rPr', attributes: {}, children: [language] };
  const run = defaultRun(theirs);
  const properties = run === undefined ? over : mergedProperties(run, over);
  const wrapped: XmlElement = { name: 'w:rPrDefault', attributes: {}, children: [properties] };
  const defaults = childNamed(theirs, 'w:docDefaults');
  const others =
    defaults === undefined ? [] : elementsIn(defaults).filter(({ name }) => name !== 'w:rPrDefault');
  const whole: XmlElement = { name: 'w:docDefaults', attributes: {}, children: [wrapped, ...others] };
  return withChildren(theirs, [whole, ...theirs.children.filter((child) => child !== defaults)]);
}

function defaultRun(styles: XmlElement): XmlElement | undefined {
  return childNamed(childNamed(childNamed(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
}

function stylesIn(root: XmlElement): readonly XmlElement[] {
  return elementsIn(root, 'w:style');
}

function nameOf(style: XmlElement): string {
  return `${valueOf(style, 'w:type')} ${valueOf(childNamed(style, 'w:name')).toLowerCase()}`;
}

/** Ours does not know the line heights of the house's fonts nor where its notes begin, and is never the default. */
function inHouse(style: XmlElement, idOf: MergedStyles['idOf'], measured: string): XmlElement {
  const isNote = valueOf(style, 'w:styleId') === 'FootnoteText';
  const [bare] = rewriteXml(style, (element): readonly XmlNode[] => {
    if (element.name === 'w:rFonts') return valueOf(element, 'w:ascii') === measured ? [element] : [];
    if (element.name === 'w:ind' && isNote) return [];
    if (element.name !== 'w:spacing' || element.attributes['w:lineRule'] !== 'exact') return [element];
    return [{ ...element, attributes: { ...element.attributes, 'w:lineRule': 'atLeast' } }];
  });
  const whole = mapXml(isElement(bare) ? bare : style, (element) => withStyleId(element, idOf));
  const { 'w:default': _default, ...attributes } = whole.attributes;
  return { ...whole, attributes: { ...attributes, 'w:styleId': idOf(valueOf(style, 'w:styleId')) } };
}
