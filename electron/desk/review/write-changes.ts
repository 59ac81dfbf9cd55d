import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { readXml } from '../../../briefing/house/xml/read-xml.ts';
import { writePart } from '../../../briefing/house/xml/write-xml.ts';
import { elementsIn, isElement, valueOf, withChildren } from '../../../briefing/house/xml/xml-element.ts';
import type { XmlElement } from '../../../briefing/house/xml/xml-element.ts';
import { ChangeMarks } from '../../../briefing/reviewing/change-marks.ts';
import { NoteChanges } from '../../../briefing/reviewing/note-changes.ts';
import { trackChanges } from '../../../briefing/reviewing/track-changes.ts';
import { putText, textOf, type Parts } from '../pack/parts.ts';
import { author } from './author.ts';

/** Numbers of changes begin here, apart from those of bookmarks and controls. */
const firstChange = 2_000_000;

const body = 'word/document.xml';
const footnotes = 'word/footnotes.xml';

/** Marks in a Word file of our own what was changed since an older text, as changes that Word tracks; `now` is their instant. */
export function writeChanges(parts: Parts, old: WordStory, now: string): void {
  const date = new Date(now).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  const marks = new ChangeMarks(author, date, firstChange);
  const root = partOf(parts, body);
  const styles = new Set(
    elementsIn(partOf(parts, 'word/styles.xml'), 'w:style').map((one) => valueOf(one, 'w:styleId')),
  );
  const notes = new NoteChanges(
    parts.has(footnotes) ? partOf(parts, footnotes) : undefined,
    old.notes,
    marks,
  );
  const changed = root.children.map((child) =>
    isElement(child) && child.name === 'w:body'
      ? trackChanges(child, old.blocks, { marks, styles, notes })
      : child,
  );
  putText(parts, body, writePart(withChildren(root, changed)));
  const followed = notes.finish();
  if (followed !== undefined) putText(parts, footnotes, writePart(followed));
}

function partOf(parts: Parts, name: string): XmlElement {
  const read = readXml(textOf(parts, name));
  if (!read.ok) throw new Error(`${name} ${read.failure.message}`);
  return read.value;
}
