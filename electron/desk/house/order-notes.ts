import {
  elementsIn,
  everyElement,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';

/** A text and its notes, numbered in the order in which the text refers to them. */
export interface OrderedNotes {
  readonly text: XmlElement;
  readonly notes: XmlElement;
}

/**
 * Orders footnotes or endnotes by their references and numbers them from the first that no separator has: LibreOffice pairs notes with references by
 * order, Word by id. A note that nothing refers to is left out; one that is referred to twice, in a loop, becomes two.
 */
export function orderNotes(text: XmlElement, notes: XmlElement, kind: 'footnote' | 'endnote'): OrderedNotes {
  const reference = `w:${kind}Reference`;
  const all = elementsIn(notes, `w:${kind}`);
  const byId = new Map(all.map((note) => [valueOf(note, 'w:id'), note]));
  const special = all.filter((note) => note.attributes['w:type'] !== undefined);
  const before = Math.max(0, ...special.map((note) => Number(valueOf(note, 'w:id')) || 0));
  const ordered: XmlElement[] = [];
  const numbers = new Map<XmlElement, string>();
  for (const element of everyElement(text)) {
    const note = element.name === reference ? byId.get(valueOf(element, 'w:id')) : undefined;
    if (note === undefined) continue;
    const id = String(before + ordered.length + 1);
    ordered.push({ ...note, attributes: { ...note.attributes, 'w:id': id } });
    numbers.set(element, id);
  }
  const [renumbered] = rewriteXml(text, (element): readonly XmlNode[] => {
    if (element.name !== reference) return [element];
    const id = numbers.get(element);
    return id === undefined ? [] : [{ ...element, attributes: { ...element.attributes, 'w:id': id } }];
  });
  return {
    text: isElement(renumbered) ? renumbered : text,
    notes: withChildren(notes, [...special, ...ordered]),
  };
}
