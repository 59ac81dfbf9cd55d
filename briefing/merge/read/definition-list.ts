import type { Token, TokenizerExtension } from 'marked';

/** Keys on lines of their own, each followed by `: ` and what is said about it. */
export type DefinitionListToken = {
  readonly type: 'definitionList';
  readonly raw: string;
  readonly entries: readonly DefinitionToken[];
};

/** One key of a definition list with the blocks that are said about it. */
export interface DefinitionToken {
  readonly key: string;
  /** Lines between the start of the list and the first line of the words. */
  readonly line: number;
  readonly tokens: Token[];
}

const key = /^(?![\t ]|:|#{1,6}[\t ]|>|[-+*][\t ]|\d{1,9}[.)][\t ]|`{3,}[^`]*$|~{3}|\|)[^\n]+$/u;
const definition = /^:[\t ]+/u;
const indented = /^(?: {2}|\t)/u;

/** Reads definition lists; lines indented by two spaces or more go on with an entry. */
export const definitionList: TokenizerExtension = {
  name: 'definitionList',
  level: 'block',
  tokenizer(source) {
    if (!startsEntry(source, 0)) return undefined;
    const entries: DefinitionToken[] = [];
    let line = 0;
    let end = 0;
    for (let from = 0; startsEntry(source, from); from = afterBlankLines(source, end)) {
      line += lineEnds(source.slice(end, from));
      const entry = readEntry(source, from);
      entries.push({ key: entry.key, line: line + 1, tokens: this.lexer.blockTokens(entry.words) });
      line += lineEnds(source.slice(from, entry.end));
      end = entry.end;
    }
    return { type: 'definitionList', raw: source.slice(0, end), entries } satisfies DefinitionListToken;
  },
};

function startsEntry(source: string, from: number): boolean {
  const second = after(source, from);
  return definition.test(lineAt(source, second)) && key.test(lineAt(source, from));
}

interface Entry {
  readonly key: string;
  readonly words: string;
  readonly end: number;
}

function readEntry(source: string, from: number): Entry {
  const first = after(source, from);
  const lines = [lineAt(source, first).replace(definition, '')];
  let end = after(source, first);
  let at = end;
  while (at < source.length) {
    const line = lineAt(source, at);
    const blank = line.trim() === '';
    if (!blank && !indented.test(line) && !continuesLazily(source, at, lines)) break;
    lines.push(blank ? '' : line);
    at = after(source, at);
    if (!blank) end = at;
  }
  const words = dedent(lines.slice(0, lineEnds(source.slice(first, end - 1)) + 1));
  return { key: lineAt(source, from).trim(), words, end };
}

/** A line right after words goes on with them, unless it starts an entry or a construct of its own. */
function continuesLazily(source: string, at: number, before: readonly string[]): boolean {
  if (before.at(-1)?.trim() === '' || startsEntry(source, at)) return false;
  return key.test(lineAt(source, at));
}

/** Takes from all lines but the first what the first indented one is indented by, at most four spaces. */
function dedent(lines: readonly string[]): string {
  const spread = lines.map((line) => line.replace(/^\t/u, '    '));
  const sample = spread.slice(1).find((line) => line.startsWith(' ')) ?? '';
  const indent = Math.min(4, sample.length - sample.trimStart().length);
  const margin = new RegExp(`^ {0,${indent}}`, 'u');
  return [spread[0] ?? '', ...spread.slice(1).map((line) => line.replace(margin, ''))].join('\n');
}

function lineAt(source: string, from: number): string {
  const end = source.indexOf('\n', from);
  return source.slice(from, end === -1 ? source.length : end);
}

function after(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end + 1;
}

function afterBlankLines(source: string, from: number): number {
  let at = from;
  while (at < source.length && lineAt(source, at).trim() === '') at = after(source, at);
  return at;
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
