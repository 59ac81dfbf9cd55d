import type { CompletionSource } from '@codemirror/autocomplete';
import { pickedCompletion } from '@codemirror/autocomplete';
import { call } from '../../../bridge/call.ts';
import { freshResult } from './fresh-result.ts';
import type { ApplyCompletion } from './suggested-completion.ts';
import { suggested } from './suggested-completion.ts';

const begun = /\[@[^[\]\n]{0,1000}$/u;

/** Where in a citation an id is being written, and what is there of it. */
export interface BegunId {
  readonly from: number;
  readonly words: string;
  /** What is still to be written before it. */
  readonly before: string;
}

/** The id that is begun where a citation stops; undefined where something else is written, such as a page. */
export function begunId(text: string, offset: number): BegunId | undefined {
  const part = text.slice(1 + Math.max(text.lastIndexOf(';'), 0));
  const end = offset + text.length;
  const at = part.lastIndexOf('@');
  const words = part.slice(at + 1);
  // A comma right behind an id leads to a page; among words it is one of them.
  if (/^[\w.-]+,/u.test(words)) return undefined;
  if (at !== -1) return { from: end - words.length, words, before: '' };
  return {
    from: end - words.trimStart().length,
    words: words.trim(),
    before: words.startsWith(' ') ? '@' : ' @',
  };
}

/** Completes `[@` by ids and words of facts and sources; after `;` another one follows. */
export function completeCitation(briefing: string): CompletionSource {
  return async (context) => {
    const match = context.matchBefore(begun);
    const id = match === null ? undefined : begunId(match.text, match.from);
    if (id === undefined) return null;
    const answer = await call('editor:complete', {
      briefing,
      words: id.words.slice(0, 200),
      begun: 'citation',
    });
    if (!answer.ok || context.aborted) return null;
    const apply = applyId(id.before);
    const options = answer.value.map((suggestion) => Object.assign(suggested(suggestion), { apply }));
    return freshResult(options, id.from, context);
  };
}

/** Writes the id and closes the bracket where nothing does. */
function applyId(before: string): ApplyCompletion {
  return (view, completion, from, to) => {
    const rest = view.state.sliceDoc(to, view.state.doc.lineAt(to).to);
    const isClosed = /^[^[\]]*\]/u.test(rest);
    const isNext = rest.startsWith(']');
    const insert = `${before}${completion.label}${isClosed ? '' : ']'}`;
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length + (isNext ? 1 : 0) },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
      scrollIntoView: true,
    });
  };
}
