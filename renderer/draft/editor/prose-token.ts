import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** A citation or a value in prose, with where it stands. */
export type ProseToken = CitationToken | ValueToken;

/** `[@T05, p. 4; the ceiling: @T03]` */
export interface CitationToken {
  readonly kind: 'citation';
  readonly from: number;
  readonly to: number;
  readonly targets: readonly CitedTarget[];
}

/** One of the things that a citation names. */
export interface CitedTarget {
  readonly id: string;
  /** As it is written, without the `@`: `T05, p. 4`. */
  readonly words: string;
}

/** `{{ facts.T05.quantity }}` */
export interface ValueToken {
  readonly kind: 'value';
  readonly from: number;
  readonly to: number;
  /** What stands between the braces. */
  readonly value: string;
}

const target = /^(?<lead>[^@]*)@(?<id>[^\s,;@]+)(?<rest>.*)$/su;

/** Hands over the tokens that touch a range, in their order. */
export function eachToken(
  state: EditorState,
  range: { readonly from: number; readonly to: number },
  take: (token: ProseToken) => void,
): void {
  syntaxTree(state).iterate({
    ...range,
    enter: ({ name, from, to }) => {
      if (name === 'Citation') take(readCitation(state.sliceDoc(from, to), from, to));
      if (name === 'Value') take({ kind: 'value', from, to, value: state.sliceDoc(from + 2, to - 2) });
    },
  });
}

/** How long a key may wait until the text up to the caret has been read, in milliseconds. */
const patience = 20;

/** The tokens that a place stands in or beside: two at most. */
export function tokensAt(state: EditorState, at: number): readonly ProseToken[] {
  ensureSyntaxTree(state, Math.min(at + 1, state.doc.length), patience);
  const found: ProseToken[] = [];
  eachToken(state, { from: at, to: at }, (token) => found.push(token));
  return found;
}

/** The token that a place stands in or beside; of two, the one that begins there. */
export function tokenAt(state: EditorState, at: number): ProseToken | undefined {
  return tokensAt(state, at).at(-1);
}

function readCitation(text: string, from: number, to: number): CitationToken {
  const targets = text.slice(1, -1).split(';').map(readTarget);
  return { kind: 'citation', from, to, targets };
}

function readTarget(part: string): CitedTarget {
  const { lead = '', id = '', rest = '' } = target.exec(part.trim())?.groups ?? {};
  return id === '' ? { id: '', words: part.trim() } : { id, words: `${lead}${id}${rest}` };
}
