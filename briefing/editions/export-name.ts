import { didYouMean } from '../text/nearest-name.ts';
import { fileNameOf, roomBeside, shortened, utf8Length } from './file-name.ts';

/** What the names of exported files can be made of. */
const nameParts = ['title', 'number', 'date', 'marking'] as const;

/** One of the parts, as it is written between braces. */
export type NamePart = (typeof nameParts)[number];

/** What the parts stand for in one briefing; an empty one is left out. */
export type NameValues = Readonly<Record<NamePart, string>>;

/** How files are named where nobody chose another way. */
export const usualPattern = '{title} {number} {marking}';

/** The most characters of a pattern. */
export const longestPattern = 200;

const part = /\{([^{}]*)\}/gu;

/**
 * The name of a file by a pattern: `{title} {number}` and `pdf` make `Transfer-of-detainees-2.pdf`. The name is valid on
 * every system, whatever the values hold. A title for which there is no room is cut, so that what sets files of one briefing
 * apart stays.
 */
export function exportName(pattern: string, values: NameValues, extension: string): string {
  const others = utf8Length(fileNameOf(filled(pattern, { ...values, title: '' }), extension));
  const room = roomBeside(extension) - (others - utf8Length(extension) - 1) - 1;
  const title = wholeWords(values.title, Math.max(0, room));
  return fileNameOf(filled(pattern, { ...values, title }), extension);
}

/** As many words as have room, or a part of the first one. */
function wholeWords(title: string, room: number): string {
  const kept = shortened(title, room);
  const end = kept.length < title.length && title[kept.length] !== ' ' ? kept.lastIndexOf(' ') : -1;
  return end > 0 ? kept.slice(0, end) : kept;
}

function filled(pattern: string, values: NameValues): string {
  const words = pattern.replace(part, (whole, name: string) => (isPart(name) ? values[name] : whole));
  return words.replace(/\s+/g, ' ').trim();
}

/** What is wrong with a pattern, as a sentence; undefined where nothing is. */
export function patternTrouble(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'Write a name, such as {title} {number}.';
  if (pattern.length > longestPattern) return `Write at most ${longestPattern} characters.`;
  for (const [whole, name = ''] of pattern.matchAll(part)) {
    if (!isPart(name))
      return `${whole} is not known.${didYouMean(name, nameParts)} Write {title}, {number}, {date} or {marking}.`;
  }
  return undefined;
}

/** A label without the name of its scheme: `AMBER` of `TLP:AMBER`. */
export function shortMarking(label: string): string {
  return label.slice(label.indexOf(':') + 1).trim();
}

function isPart(name: string): name is NamePart {
  return nameParts.some((known) => known === name);
}
