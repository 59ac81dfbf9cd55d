import type { Fix } from '../outcome.ts';
import type { Hit } from './hit.ts';

/** A paragraph as it stands in its slot. */
interface Written {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Of the same length, with plain quotation marks and spaces, as writers type them. */
  readonly plain: string;
}

/** More of a slot than this is not searched for one paragraph. */
const longestParagraph = 100_000;

/**
 * Finds in the prose of slots where the words of a hit stand. A passage knows the line on which it begins, and its words have
 * been set with curly quotation marks and without line ends.
 */
export class ProsePlaces {
  readonly #slots: Readonly<Record<string, string>>;
  readonly #lines = new Map<string, readonly string[]>();
  readonly #paragraphs = new Map<string, Written>();

  constructor(slots: Readonly<Record<string, string>>) {
    this.#slots = slots;
  }

  /** The hit with line, column, words and fixes as they stand in the slot; as it is where they are not found there. */
  placed(hit: Hit): Hit {
    const { place, found = '' } = hit;
    if (place.slot === undefined || place.line === undefined || found === '') return hit;
    const paragraph = this.#paragraph(place.slot, place.line);
    const at = startOf(paragraph.plain, plainly(found), hit.nth ?? 0);
    if (at < 0) return withoutLooseFixes(hit, paragraph.text.split('\n', 1)[0] ?? '');
    const before = paragraph.text.slice(0, at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const line = paragraph.line + before.length - 1;
    const [words = ''] = paragraph.text.slice(at, at + found.length).split('\n');
    const rest = paragraph.text.slice(at).split('\n', 1)[0] ?? '';
    return withoutLooseFixes({ ...hit, place: { ...place, line, column }, found: words }, rest);
  }

  #paragraph(slot: string, line: number): Written {
    const key = `${line} ${slot}`;
    const known = this.#paragraphs.get(key);
    if (known !== undefined) return known;
    const text = paragraphFrom(this.#linesOf(slot), line).slice(0, longestParagraph);
    const paragraph = { line, text, plain: plainly(text) };
    this.#paragraphs.set(key, paragraph);
    return paragraph;
  }

  #linesOf(slot: string): readonly string[] {
    const known = this.#lines.get(slot);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.#slots, slot) ? (this.#slots[slot] ?? '') : '';
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    this.#lines.set(slot, lines);
    return lines;
  }
}

/** A box with its fence ends where it is closed, everything else at an empty line. */
function paragraphFrom(lines: readonly string[], line: number): string {
  const isBox = /^\s*:::/u.test(lines[line - 1] ?? '');
  const end = isBox ? /^\s*:::\s*$/u : /^\s*$/u;
  const last = lines.findIndex((words, at) => at >= line && end.test(words));
  return lines.slice(line - 1, last < 0 ? undefined : last).join('\n');
}

function startOf(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let count = 0; count < nth && at >= 0; count += 1) at = text.indexOf(words, at + 1);
  return at;
}

function plainly(text: string): string {
  return text
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[\s\u00a0]/gu, ' ');
}

/** A fix has to stand on the line, from the place on. */
function withoutLooseFixes(hit: Hit, line: string): Hit {
  if (hit.fixes === undefined) return hit;
  const plain = plainly(line);
  const fixes = hit.fixes.flatMap(({ find, use }): readonly Fix[] => {
    const at = plain.indexOf(plainly(find));
    return at < 0 ? [] : [{ find: line.slice(at, at + find.length), use }];
  });
  return { ...hit, fixes };
}
