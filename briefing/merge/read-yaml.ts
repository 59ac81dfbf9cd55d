import { isAlias, isNode, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { mergeLimits } from './limits.ts';

/** Something wrong in YAML, as a sentence, with its line and column from 1. */
export interface YamlProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** YAML as plain data that knows where in the text it stood. */
export interface YamlData {
  readonly data: unknown;
  /** Where a value stands; of a value that is not there, where the nearest one around it stands. */
  readonly positionOf: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };
}

/**
 * Reads YAML 1.2 with the core schema, without tags, anchors, aliases and merge keys, nested at most 20 deep. `what` is how
 * problems call the text.
 */
export function readYaml(text: string, what = 'The front matter'): YamlData | readonly YamlProblem[] {
  const lines = new LineCounter();
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (message: string, offset: number): YamlProblem => ({ message, ...position(offset) });
  const read = parse(text, lines);
  if (read === undefined) return [problem(tooDeep(what), 0)];
  const problems = [
    ...read.errors.map((error) => problem(sentence(error.message, what), error.pos[0])),
    ...forbiddenNodes(read, what).map(({ message, node }) => problem(message, node.range?.[0] ?? 0)),
  ];
  if (problems.length > 0) return problems;
  return {
    data: read.toJS({ maxAliasCount: 0 }) as unknown,
    positionOf: (path) => position(startOf(read, path)),
  };
}

function tooDeep(what: string): string {
  return `${what} is nested deeper than ${mergeLimits.frontMatterDepth} levels. Make it flatter.`;
}

/** Undefined where it is nested so deep that it cannot be parsed at all. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const options = {
      schema: 'core',
      merge: false,
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
    } as const;
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function forbiddenNodes(read: Document.Parsed, what: string): readonly { message: string; node: Node }[] {
  const found: { message: string; node: Node }[] = [];
  visit(read, {
    Node(_key, node, path) {
      const message = forbidden(node, path.filter(isNode).length, what);
      if (message === undefined) return undefined;
      found.push({ message, node });
      return found.length >= mergeLimits.findings || message === tooDeep(what) ? visit.BREAK : visit.SKIP;
    },
  });
  return found;
}

function forbidden(node: Node, depth: number, what: string): string | undefined {
  if (depth >= mergeLimits.frontMatterDepth) return tooDeep(what);
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
    return `Anchors (&name) and aliases (*name) have no place in ${inside(what)}. Write the value out, in quotes if it begins with & or *.`;
  }
  if (node.tag !== undefined)
    return `Tags (!name) have no place in ${inside(what)}. Put the value in quotes.`;
  return undefined;
}

function startOf(read: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = read.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** `front matter`, `a style file` */
function inside(what: string): string {
  return what === 'The front matter' ? 'front matter' : what.replace(/^The/u, 'a');
}

function sentence(message: string, what: string): string {
  if (message.includes('call stack')) return tooDeep(what);
  return `${what} cannot be read: ${message.replace(/\.$/u, '')}. Check indents, colons and quotes.`;
}
