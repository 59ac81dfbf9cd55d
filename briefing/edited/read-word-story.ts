import { pathFrom, relationshipsIn, relationshipsOf } from '../house/scan/relationships.ts';
import { readXml } from '../house/xml/read-xml.ts';
import { childNamed, everyElement, valueOf, type XmlElement } from '../house/xml/xml-element.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { StoryReading } from './story-reading.ts';
import { stylesThatHide } from './styles-that-hide.ts';
import type { TrackedChanges, WordStory } from './word-story.ts';

/** The parts of a package, by their names. */
export type WordEntries = ReadonlyMap<string, Uint8Array>;

/** Reads the words of a Word file from its parts; nothing else in it is looked at. `fileName` is for the sentence where it is none. */
export function readWordStory(entries: WordEntries, fileName: string): Outcome<WordStory> {
  const root = partAt(entries, '_rels/.rels');
  const main = root === undefined ? undefined : targetOf(root, '', 'officeDocument');
  const body = main === undefined ? undefined : childNamed(partAt(entries, main), 'w:body');
  if (main === undefined || body === undefined)
    return refused(
      'bad-input',
      `${fileName} was not read: it is no Word document, or it is damaged. Save it once more in Word as “Word document (.docx)”.`,
    );
  const reading = new StoryReading(hiddenStyles(entries, main));
  const blocks = reading.blocks(body.children);
  const links = partAt(entries, relationshipsOf(main));
  const notesAt = links === undefined ? undefined : targetOf(links, main, 'footnotes');
  const notes = notesAt === undefined ? undefined : partAt(entries, notesAt);
  const changes = trackedChanges([body, ...(notes === undefined ? [] : [notes])]);
  return done({ blocks, notes: reading.notes(notes), passages: reading.passages(), changes });
}

/** The changes that Word would show as such (ECMA-376 part 1, 17.13.5). */
function trackedChanges(parts: readonly XmlElement[]): TrackedChanges {
  const authors = new Set<string>();
  let count = 0;
  for (const part of parts)
    for (const element of everyElement(part)) {
      if (!changeNames.has(element.name)) continue;
      count += 1;
      const author = valueOf(element, 'w:author').trim().slice(0, longestAuthor);
      if (author !== '' && authors.size < mostAuthors) authors.add(author);
    }
  return { count, authors: [...authors] };
}

const changeNames: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const mostAuthors = 10;
const longestAuthor = 80;

function hiddenStyles(entries: WordEntries, main: string): ReadonlySet<string> {
  const links = partAt(entries, relationshipsOf(main));
  const at = links === undefined ? undefined : targetOf(links, main, 'styles');
  const styles = at === undefined ? undefined : partAt(entries, at);
  return styles === undefined ? new Set() : stylesThatHide(styles);
}

function targetOf(links: XmlElement, from: string, type: string): string | undefined {
  const found = relationshipsIn(links).find((one) => one.type === type && !one.isExternal);
  return found === undefined ? undefined : pathFrom(from, found.target);
}

function partAt(entries: WordEntries, name: string): XmlElement | undefined {
  const bytes = entries.get(name);
  const read = bytes === undefined ? undefined : readXml(new TextDecoder().decode(bytes));
  return read?.ok === true ? read.value : undefined;
}
