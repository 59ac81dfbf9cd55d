import type { CompletionSource } from '@codemirror/autocomplete';
import { snippet } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import type { SuggestedCompletion } from './suggested-completion.ts';

const begun = /^[\t ]*:{3,}[\t ]*[\w-]*$/u;

interface FenceSnippet {
  readonly name: string;
  readonly about: string;
  readonly written: string;
}

const words = '${words}\n:::\n';

/** The fences that prose can have, with what is to be filled in. */
const fences: readonly FenceSnippet[] = [
  { name: 'warning', about: 'a box that warns', written: `::: warning \${title}\n${words}` },
  { name: 'comment', about: 'the desk’s own comment', written: `::: comment\n${words}` },
  { name: 'reported-view', about: 'a view of others', written: `::: reported-view\n${words}` },
  { name: 'key-judgement', about: 'a box with a judgement', written: `::: key-judgement\n${words}` },
  {
    name: 'judgement',
    about: 'a claim, its likelihood and its confidence',
    written:
      '::: judgement {likelihood="${likely}" scale="ICD 203" confidence=${moderate}}\n${claim}\n\n${basis}\n:::\n',
  },
  { name: 'scale', about: 'the scale of likelihoods', written: '::: scale {name="${ICD 203}"}\n:::\n' },
  {
    name: 'table',
    about: 'a table with its caption',
    written: '::: table ${caption}\n| ${Head} | ${Head} |\n| --- | --- |\n| ${cell} | ${cell} |\n:::\n',
  },
  { name: 'bottom-line', about: 'the answer, in a panel', written: `::: bottom-line \${title}\n${words}` },
  { name: 'page-break', about: 'a new page', written: '::: page-break\n:::\n' },
];

/** Completes `:::` at the start of a line into a whole fence. */
export const completeFence: CompletionSource = (context) => {
  const match = context.matchBefore(begun);
  if (match === null) return null;
  const name = match.text.replace(/^[\t ]*:+[\t ]*/u, '');
  if (name === '' && isInFence(context.state.doc, match.from)) return null;
  const options = fences.filter((fence) => fence.name.startsWith(name)).map(option);
  return options.length === 0 ? null : { from: match.from, to: context.pos, filter: false, options };
};

const opens = /^[\t ]*:{3,}[\t ]*[^\s:]/u;
const closes = /^[\t ]*:{3,}[\t ]*$/u;

/** Whether a fence is open before a place: then three colons close it, and nothing is offered in their stead. */
function isInFence(doc: Text, before: number): boolean {
  let depth = 0;
  for (const line of doc.iterRange(0, before)) {
    if (closes.test(line)) depth = Math.max(0, depth - 1);
    else if (opens.test(line)) depth += 1;
  }
  return depth > 0;
}

function option({ name, about, written }: FenceSnippet): SuggestedCompletion {
  return { label: name, row: { words: name, isCode: true, end: about }, apply: snippet(written) };
}
