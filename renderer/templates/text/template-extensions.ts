import { search } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { findingMarks } from '../../draft/editor/finding-marks.ts';
import type { FindingHosts } from '../../draft/editor/open-findings.ts';
import { openFindings } from '../../draft/editor/open-findings.ts';
import { proseKeymap } from '../../draft/editor/prose-keymap.ts';
import { tooltipsOverPanes } from '../../draft/editor/tooltips-over-panes.ts';
import { changeBars } from './change-bars.ts';
import { authorCompletion } from './complete-template.ts';
import { authorNotes } from './author-notes.ts';
import { templateLanguage } from './template-language.ts';

export interface TemplateText {
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly hosts: FindingHosts;
}

/** All that the editor of a template can do. */
export function templateExtensions({ title, isReadOnly, hosts }: TemplateText): Extension {
  return [
    EditorView.cspNonce.of(document.querySelector<HTMLElement>('#style-nonce')?.nonce ?? ''),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': title, spellcheck: 'false' }),
    EditorState.tabSize.of(2),
    lineNumbers(),
    changeBars(),
    highlightActiveLine(),
    templateLanguage(),
    findingMarks(),
    keymap.of([{ key: 'Mod-.', run: focusFix }]),
    openFindings(hosts, 'line'),
    // The bar over the text takes the place of the library's panel, which is never seen.
    search({ createPanel: () => ({ dom: document.createElement('div'), top: true }) }),
    isReadOnly ? EditorState.readOnly.of(true) : authorCompletion(),
    authorNotes(),
    tooltipsOverPanes(),
    proseKeymap(),
  ];
}

/** The fixes that are open below the caret. */
function focusFix(view: EditorView): boolean {
  const fix = view.dom.querySelector<HTMLElement>('.finding-here-fixes button');
  fix?.focus();
  return fix !== null;
}
