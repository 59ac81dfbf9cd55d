import type { EditorState, TransactionSpec } from '@codemirror/state';
import { tokenAt } from './prose-token.ts';

const oneCitation = /^\[@(?<targets>[^[\]]+)\]$/u;

/**
 * Puts text in place of a range. A citation that is put into another one, or right behind it, becomes a further target of
 * that: `[@T05; @T03]`.
 */
export function insertProse(
  state: EditorState,
  text: string,
  from: number,
  to: number = from,
): TransactionSpec {
  const targets = oneCitation.exec(text)?.groups?.['targets'];
  const token = from === to ? tokenAt(state, from) : undefined;
  const joins = targets !== undefined && token?.kind === 'citation' && from > token.from;
  const at = joins ? token.to - 1 : from;
  const insert = joins ? `; @${targets}` : text;
  return {
    changes: { from: at, to: joins ? at : to, insert },
    selection: { anchor: at + insert.length + (joins ? 1 : 0) },
    userEvent: 'input',
    scrollIntoView: true,
  };
}
