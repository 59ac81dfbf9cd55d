import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { longestSlot } from '../../../briefing/drafts/briefing.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { cleanText } from './clean-text.ts';
import { markdownOfHtml } from './markdown-of-html.ts';

/** Longer than any slot can take, markup and all; it is not even read. */
const longestHtml = 20 * longestSlot;

/** Pasted text comes in as Markdown that says the same words; what no text may hold is left out, and `tell` hears of it. */
export function pasteProse(tell: (sentence: string) => void): Extension {
  return EditorView.domEventHandlers({
    paste: (event, view) => {
      const data = event.clipboardData;
      if (data === null || view.state.readOnly) return false;
      const pasted = pastedText(data);
      if (pasted === '') return false;
      event.preventDefault();
      const { text, removed } = cleanText(pasted);
      const before = view.state.doc;
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
      const isIn = view.state.doc !== before;
      if (removed > 0 && isIn)
        tell(
          `${counted(removed, 'character')} that no text may hold were left out of what was pasted. Undo takes it back.`,
        );
      return true;
    },
  });
}

function pastedText(data: DataTransfer): string {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (html === '' || html.length > longestHtml || isFromCodeEditor(html)) return plain;
  const markdown = markdownOfHtml(html);
  return markdown === '' ? plain : markdown;
}

/** Code editors put their text on the clipboard in colours too; its markup is meant as it stands. */
function isFromCodeEditor(html: string): boolean {
  return /font-family:[^;"]*mono/iu.test(html.slice(0, 2000));
}
