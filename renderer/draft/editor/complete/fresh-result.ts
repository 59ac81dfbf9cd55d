import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { startCompletion } from '@codemirror/autocomplete';
import type { ApplyCompletion, SuggestedCompletion } from './suggested-completion.ts';

/**
 * The options for what is written from a place to the caret. Whoever types on and presses Enter before the new options are
 * there gets those, and not an option that fitted what was written before: it could be another fact.
 */
export function freshResult(
  options: readonly (SuggestedCompletion & { readonly apply: ApplyCompletion })[],
  from: number,
  { state, pos }: CompletionContext,
): CompletionResult {
  const asked = state.sliceDoc(from, pos);
  const whileFresh =
    (apply: ApplyCompletion): ApplyCompletion =>
    (view, completion, start, end) => {
      if (view.state.sliceDoc(start, end) === asked) apply(view, completion, start, end);
      else startCompletion(view);
    };
  const applied = options.map((option) => Object.assign({}, option, { apply: whileFresh(option.apply) }));
  return { from, to: pos, filter: false, options: applied };
}
