/// <reference lib="dom" />
import { EditorView } from '@codemirror/view';

/** Nothing but an editor with a text in it, for what a key costs before a window adds anything. */
const parent = document.querySelector('main') ?? document.body;
const { text = '' } = parent.dataset;
new EditorView({ doc: text, parent, extensions: [EditorView.lineWrapping] }).focus();
