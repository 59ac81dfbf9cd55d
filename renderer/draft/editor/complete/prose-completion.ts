import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { acceptWhenReady } from './accept-when-ready.ts';
import { completeCitation } from './complete-citation.ts';
import { completeFence } from './complete-fence.ts';
import { completeValue } from './complete-value.ts';
import { completionRow } from './completion-row.ts';

/** The list that opens while a citation, a value or a fence is written. */
export function proseCompletion(briefing: string): Extension {
  const sources = [completeCitation(briefing), completeValue(briefing), completeFence];
  const offered = sources.map((autocomplete) => ({ autocomplete }));
  return [
    acceptWhenReady(),
    // Where nothing is begun nobody is asked: each question costs timers and two updates of the editor a key.
    EditorState.languageData.of((state, at) => (isBegun(state, at) ? offered : [])),
    autocompletion({
      icons: false,
      activateOnTypingDelay: 20,
      interactionDelay: 0,
      maxRenderedOptions: 50,
      addToOptions: [{ render: completionRow, position: 20 }],
      tooltipClass: () => 'completion-list',
    }),
  ];
}

/** A citation, a value or a fence that is not closed before a place. */
const begun = /\[@[^[\]]*$|\{\{(?:(?!\}\}).)*$|^[\t ]*:{3,}[\t ]*[\w-]*$/su;

/** How much of the line before a place is looked at; nothing that is completed is longer. */
const longest = 1010;

function isBegun({ doc }: EditorState, at: number): boolean {
  const line = doc.lineAt(at);
  return begun.test(line.text.slice(Math.max(0, at - line.from - longest), at - line.from));
}
