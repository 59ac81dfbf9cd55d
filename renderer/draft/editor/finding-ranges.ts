import type { Text } from '@codemirror/state';
import type { Finding } from '../../../briefing/outcome.ts';

/** Where a finding is to be marked; `from` and `to` in UTF-16 units, never empty. */
export interface FindingRange {
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
}

/** What a finding at a column without further words is about: a value, a citation, or a word. */
const things = [/\{\{[^]*?\}\}/uy, /\[@[^[\]]*\]/uy, /[^\s.,;:!?()[\]{}]+/uy];

/** Where findings of a slot are to be marked in its text. What names no line, or an empty one, is not marked. */
export function findingRanges(doc: Text, findings: readonly Finding[]): readonly FindingRange[] {
  return findings.flatMap((finding) => {
    const { line: number, column } = finding.place ?? {};
    if (number === undefined || number < 1 || number > doc.lines) return [];
    const line = doc.line(number);
    const within = rangeIn(line.text, finding.found, column);
    return within === undefined ? [] : [{ from: line.from + within[0], to: line.from + within[1], finding }];
  });
}

function rangeIn(
  line: string,
  found: string | undefined,
  column: number | undefined,
): readonly [number, number] | undefined {
  const from = column === undefined ? 0 : Math.min(column - 1, line.length);
  const words = found?.replace(/…$/u, '') ?? '';
  const at = words === '' ? -1 : placeOf(words, line, from);
  if (at !== -1) return [at, at + words.length];
  return (column === undefined ? unclosed(line) : thingAt(line, from)) ?? wholeLine(line);
}

/** Where words stand: by themselves, as `T0` does not in `T05`; else wherever they do. */
function placeOf(words: string, line: string, from: number): number {
  for (let at = line.indexOf(words, from); at !== -1; at = line.indexOf(words, at + 1)) {
    if (!isInside(line, at) && !isInside(line, at + words.length)) return at;
  }
  return line.indexOf(words, from);
}

function isInside(line: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{M}\p{N}]{2}$/u.test(line.slice(at - 1, at + 1));
}

/** How far before and behind a column a value or citation is looked for. */
const farthest = 1000;

function thingAt(line: string, column: number): readonly [number, number] | undefined {
  // What names a column inside of a value or citation is about all of it.
  const near = Math.max(0, column - farthest);
  for (const whole of line.slice(near, column + farthest).matchAll(/\{\{.*?\}\}|\[@[^[\]]*\]/gu)) {
    const from = near + whole.index;
    const to = from + whole[0].length;
    if (from <= column && column < to) return [from, to];
  }
  for (const thing of things) {
    thing.lastIndex = column;
    const [match] = thing.exec(line) ?? [];
    if (match !== undefined) return [column, column + match.length];
  }
  return undefined;
}

/** A value that is begun and not closed is the likeliest place of what names none. */
function unclosed(line: string): readonly [number, number] | undefined {
  const at = line.lastIndexOf('{{');
  return at === -1 || line.includes('}}', at) ? undefined : [at, line.trimEnd().length];
}

function wholeLine(line: string): readonly [number, number] | undefined {
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  return from < to ? [from, to] : undefined;
}
