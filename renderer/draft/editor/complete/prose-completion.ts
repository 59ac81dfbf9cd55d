import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { acceptWhenReady } from './accept-when-ready.ts';
import { completeCitation } from './complete-citation.ts';
import { completeFence } from './complete-fence.ts';
import { completeValue } from './complete-value.ts';
import { completionRow } from './completion-row.ts';

/** The list that opens while a citation, a value or a fence is written. */
export function proseCompletion(briefing: string): Extension {
  return [
    acceptWhenReady(),
    autocompletion({
      override: [completeCitation(briefing), completeValue(briefing), completeFence],
      icons: false,
      activateOnTypingDelay: 20,
      interactionDelay: 0,
      maxRenderedOptions: 50,
      addToOptions: [{ render: completionRow, position: 20 }],
      tooltipClass: () => 'completion-list',
    }),
  ];
}
