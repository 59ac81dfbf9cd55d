import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { openParts } from '../../../../electron/desk/pack/parts.ts';

/** What somebody does with all changes of a Word file. */
export type Resolution = 'accept' | 'reject';

/** What stands in a Word file then, a paragraph a line, without spaces; notes stand in brackets at their marks. */
export function resolvedChanges(bytes: Uint8Array, how: Resolution): readonly string[] {
  const parts = openParts(bytes);
  const rootOf = (name: string): Element | null =>
    new DOMParser().parseFromString(strFromU8(parts.get(name) ?? new Uint8Array()), 'text/xml')
      .documentElement;
  const footnotes = rootOf('word/footnotes.xml')?.getElementsByTagName('w:footnote') ?? [];
  const notes = new Map(Array.from(footnotes, (note) => [note.getAttribute('w:id') ?? '', note]));
  const body = rootOf('word/document.xml');
  const words = body === null ? '' : wordsIn(body, { gone: how === 'accept' ? 'w:del' : 'w:ins', notes });
  return words
    .split('\n')
    .map((line) => line.replaceAll(/\s/g, ''))
    .filter((line) => line !== '');
}

interface Resolving {
  /** The element whose content goes. */
  readonly gone: string;
  readonly notes: ReadonlyMap<string, Element>;
}

function wordsIn(element: Element, resolving: Resolving): string {
  const { gone, notes } = resolving;
  const { tagName } = element;
  if (tagName === gone || tagName === 'w:instrText') return '';
  if (tagName === 'w:t' || tagName === 'w:delText') return element.textContent ?? '';
  if (tagName === 'w:tr' && has(first(element, 'w:trPr'), gone)) return '';
  if (tagName === 'w:r' && isNumber(element)) return '';
  const note = tagName === 'w:footnoteReference' ? notes.get(element.getAttribute('w:id') ?? '') : undefined;
  if (note !== undefined) return `[${wordsIn(note, resolving).trim()}]`;
  const words = Array.from(element.childNodes).map((child) =>
    child.nodeType === child.ELEMENT_NODE ? wordsIn(child as Element, resolving) : '',
  );
  return words.join('') + (tagName === 'w:p' ? '\n' : '');
}

function first(element: Element | undefined, name: string): Element | undefined {
  return element?.getElementsByTagName(name)[0];
}

function has(element: Element | undefined, name: string): boolean {
  return first(element, name) !== undefined;
}

/** The number of a note that is named once more is counted by whoever shows it. */
function isNumber(run: Element): boolean {
  const style = first(run, 'w:rStyle')?.getAttribute('w:val');
  return style === 'FootnoteReference' && !has(run, 'w:footnoteReference');
}
