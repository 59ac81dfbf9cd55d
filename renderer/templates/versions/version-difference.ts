import { MergeView, goToNextChunk, goToPreviousChunk } from '@codemirror/merge';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { templateLanguage } from '../text/template-language.ts';

export interface VersionTexts {
  readonly before: string;
  readonly after: string;
  /** What the earlier one is called. */
  readonly name: string;
}

/** Two texts side by side, to read; F7 goes to the next change, Shift F7 back. */
export function versionDifference(parent: HTMLElement, { before, after, name }: VersionTexts): MergeView {
  return new MergeView({
    a: { doc: before, extensions: reading(name) },
    b: { doc: after, extensions: reading('The text') },
    parent,
    collapseUnchanged: { margin: 3, minSize: 6 },
    diffConfig: { scanLimit: 2000 },
  });
}

function reading(name: string): Extension {
  return [
    EditorView.cspNonce.of(document.querySelector<HTMLElement>('#style-nonce')?.nonce ?? ''),
    EditorView.contentAttributes.of({ 'aria-label': name }),
    EditorView.lineWrapping,
    EditorState.readOnly.of(true),
    lineNumbers(),
    templateLanguage(),
    keymap.of([
      { key: 'F7', run: goToNextChunk },
      { key: 'Shift-F7', run: goToPreviousChunk },
    ]),
  ];
}
