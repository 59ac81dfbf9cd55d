import { childNamed, elementsIn, everyElement, isElement, valueOf } from '../house/xml/xml-element.ts';
import type { XmlElement } from '../house/xml/xml-element.ts';

/** The words of a run, character by character; marks of notes say nothing. */
export function textOfRun(run: XmlElement): string {
  if (valueOf(childNamed(childNamed(run, 'w:rPr'), 'w:rStyle')) === 'FootnoteReference') return '';
  let text = '';
  for (const child of elementsIn(run)) {
    if (child.name === 'w:t') text += child.children.filter((each) => typeof each === 'string').join('');
    if (child.name === 'w:noBreakHyphen') text += '-';
    if (child.name === 'w:tab' || child.name === 'w:br') text += ' ';
  }
  return text;
}

/** The words of a paragraph. */
export function textOfParagraph(paragraph: XmlElement): string {
  let text = '';
  for (const element of everyElement(paragraph)) if (element.name === 'w:r') text += textOfRun(element);
  return text;
}

/** All paragraphs of a part in the order of the file. */
export function paragraphsIn(root: XmlElement): readonly XmlElement[] {
  return [...everyElement(root)].filter(({ name }) => name === 'w:p');
}

/** Letters and signs without spaces: what stays of words however they are set. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '').replaceAll('\u2011', '-');
}

/** A run as several, parted before these places of its words; as it is where it holds more than one stretch of words. */
export function splitRun(run: XmlElement, places: readonly number[]): readonly XmlElement[] {
  const words = run.children.filter(isElement).filter(({ name }) => name !== 'w:rPr');
  const text = textOfRun(run);
  const cuts = [...new Set(places)]
    .filter((place) => place > 0 && place < text.length)
    .toSorted((a, b) => a - b);
  if (words.length !== 1 || words[0]?.name !== 'w:t' || cuts.length === 0) return [run];
  const ends = [...cuts, text.length];
  return ends.map((end, at) => runLike(run, text.slice(cuts[at - 1] ?? 0, end)));
}

/** A run that looks like another one and says these words. */
export function runLike(
  run: XmlElement | undefined,
  text: string,
  name: 'w:t' | 'w:delText' = 'w:t',
): XmlElement {
  const properties = run === undefined ? [] : elementsIn(run, 'w:rPr');
  return { name: 'w:r', attributes: {}, children: [...properties, ...wordsAs(text, name)] };
}

/** Words as a run holds them; hyphens that hold, line breaks and tabs are elements of their own. */
function wordsAs(text: string, name: string): readonly XmlElement[] {
  return text
    .split(/([\u2011\n\t])/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\u2011') return { name: 'w:noBreakHyphen', attributes: {}, children: [] };
      if (part === '\n') return { name: 'w:br', attributes: {}, children: [] };
      if (part === '\t') return { name: 'w:tab', attributes: {}, children: [] };
      return { name, attributes: { 'xml:space': 'preserve' }, children: [part] };
    });
}
