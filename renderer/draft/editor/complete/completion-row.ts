import type { Completion } from '@codemirror/autocomplete';
import type { CompletionRow, SuggestedCompletion } from './suggested-completion.ts';

/** Draws a row of the list of completions; those of others are drawn by their label. */
export function completionRow(completion: Completion): HTMLElement {
  const row =
    'row' in completion ? (completion as Completion & SuggestedCompletion).row : { words: completion.label };
  const element = document.createElement('span');
  element.className = 'completion-row';
  if (row.isQuiet === true) element.dataset['quiet'] = '';
  element.append(...sign(row), piece('completion-words cut', row.words, row.isCode === true));
  if (row.end !== undefined) element.append(piece('completion-end small', row.end));
  return element;
}

function sign({ badge, isSource = false }: CompletionRow): readonly HTMLElement[] {
  if (badge !== undefined) return [piece('badge badge-fact', badge)];
  if (!isSource) return [];
  const icon = document.createElement('i');
  icon.className = 'icon icon-book';
  icon.ariaHidden = 'true';
  return [icon];
}

function piece(look: string, words: string, isCode = false): HTMLElement {
  const element = document.createElement('span');
  element.className = isCode ? `${look} code` : look;
  element.dir = 'auto';
  element.textContent = words;
  return element;
}
