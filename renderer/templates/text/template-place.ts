import { valuePlace } from '../../draft/editor/complete/value-place.ts';

/** What is being written in a template, with where its last word begins, in UTF-16 units from the start of the text. */
export type TemplatePlace = { readonly from: number; readonly words: string } & (
  | { readonly kind: 'key' | 'tag' | 'slot' | 'filter' | 'start' | 'chart' }
  /** An option of a chart of that kind. */
  | { readonly kind: 'option'; readonly of: string }
  /** After a full stop; `of` is what stands before it. */
  | { readonly kind: 'field'; readonly of: string }
);

const begun = /(?<open>\{%-?|\{\{-?)(?<inside>(?:(?![%}]\}|\{[{%])[^\n]){0,1000})$/u;
const lastWord = /(?<words>[\w.-]*)$/u;

/** What is being written where a text stops; undefined where nothing is to be completed. */
export function templatePlace(before: string): TemplatePlace | undefined {
  const { open, inside = '' } = begun.exec(before.slice(-1100))?.groups ?? {};
  if (open !== undefined) return inLiquid(open.startsWith('{%'), inside, before.length);
  const key = isInFrontMatter(before) ? /^(?<words>[A-Za-z]*)$/u.exec(lineOf(before))?.groups : undefined;
  const words = key?.['words'];
  return words === undefined ? undefined : { kind: 'key', from: before.length - words.length, words };
}

function inLiquid(isTag: boolean, inside: string, end: number): TemplatePlace | undefined {
  if (!isTag) return inValue(inside, inside, end);
  const tag = placeAt('tag', /^\s*(?<words>\w*)$/u, inside, end);
  const slot = placeAt('slot', /^\s*slot\s+"(?<words>[^"]*)$/u, inside, end);
  if (slot !== undefined || isWithinQuotes(inside)) return slot;
  const chart = placeAt('chart', /^\s*chart\s+(?<words>\w*)$/u, inside, end) ?? inOptions(inside, end);
  const filter = placeAt('filter', /\|\s*(?<words>\w*)$/u, inside, end);
  const value = /[^\s=<>(,]*$/u.exec(withoutName(inside))?.[0] ?? '';
  return tag ?? chart ?? filter ?? inValue(value, inside, end);
}

function isWithinQuotes(inside: string): boolean {
  return /["']/u.test(inside.replaceAll(/"[^"]*"|'[^']*'/gu, ''));
}

/** Where a word is begun behind a comma of a chart: most often it is an option. */
function inOptions(inside: string, end: number): TemplatePlace | undefined {
  const { of, words } =
    /^\s*chart\s+(?<of>\w+)\s(?:[^"']|"[^"]*"|'[^']*')*,\s*(?<words>[a-z]*)$/u.exec(inside)?.groups ?? {};
  return of === undefined || words === undefined
    ? undefined
    : { kind: 'option', of, words, from: end - words.length };
}

function inValue(value: string, inside: string, end: number): TemplatePlace | undefined {
  const place = valuePlace(value);
  if (place === undefined || place.kind === 'start')
    return place === undefined ? undefined : placeAt('start', lastWord, inside, end);
  const at = { from: end - place.words.length, words: place.words };
  return place.kind === 'field' ? { kind: 'field', ...at, of: place.of } : { kind: 'filter', ...at };
}

function placeAt(
  kind: 'tag' | 'slot' | 'filter' | 'start' | 'chart',
  pattern: RegExp,
  inside: string,
  end: number,
): TemplatePlace | undefined {
  const words = pattern.exec(inside)?.groups?.['words'];
  return words === undefined ? undefined : { kind, from: end - words.length, words };
}

function withoutName(inside: string): string {
  return inside.replace(/^\s*\w+\s+/u, '');
}

function isInFrontMatter(before: string): boolean {
  return before.startsWith('---\n') && !before.includes('\n---\n', 3);
}

function lineOf(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The names that the front matter gives its slots or parameters. */
export function namesUnder(key: 'slots' | 'parameters', text: string): readonly string[] {
  const end = text.indexOf('\n---', 3);
  const lines = text.slice(0, end === -1 ? 0 : end).split('\n');
  const start = lines.indexOf(`${key}:`);
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => /^\S/u.test(line));
  const block = next === -1 ? rest : rest.slice(0, next);
  const indent = /^\s+/u.exec(block[0] ?? '')?.[0] ?? '  ';
  return block.flatMap((line) => {
    const name = line.startsWith(indent)
      ? /^[\w-]+(?=\s*:)/u.exec(line.slice(indent.length))?.[0]
      : undefined;
    return name === undefined ? [] : [name];
  });
}
