import { valuePlace } from '../../draft/editor/complete/value-place.ts';

/** What is being written in a template, with where its last word begins, in UTF-16 units from the start of the text. */
export type TemplatePlace = { readonly from: number; readonly words: string } & (
  | { readonly kind: 'key' | 'tag' | 'slot' | 'filter' | 'start' }
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
  if (isTag) {
    const tag = /^\s*(?<words>\w*)$/u.exec(inside)?.groups?.['words'];
    if (tag !== undefined) return { kind: 'tag', from: end - tag.length, words: tag };
    const slot = /^\s*slot\s+"(?<words>[^"]*)$/u.exec(inside)?.groups?.['words'];
    if (slot !== undefined) return { kind: 'slot', from: end - slot.length, words: slot };
  }
  const value = isTag ? (/[^\s=<>(,]*$|\|\s*\w*$/u.exec(withoutName(inside))?.[0] ?? '') : inside;
  if (isTag && /\|\s*\w*$/u.test(inside)) return filterAt(inside, end);
  const place = valuePlace(value);
  if (place === undefined) return undefined;
  if (place.kind === 'field')
    return { kind: 'field', from: end - place.words.length, words: place.words, of: place.of };
  if (place.kind === 'filter') return { kind: 'filter', from: end - place.words.length, words: place.words };
  const words = lastWord.exec(inside)?.groups?.['words'] ?? '';
  return { kind: 'start', from: end - words.length, words };
}

function filterAt(inside: string, end: number): TemplatePlace {
  const words = /\w*$/u.exec(inside)?.[0] ?? '';
  return { kind: 'filter', from: end - words.length, words };
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
