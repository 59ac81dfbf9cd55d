import { search } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { OutlineSlot } from '../../../briefing/drafts/outline.ts';
import { say } from '../../controls/toast.tsx';
import { closeTokens } from './close-tokens.ts';
import { proseCompletion } from './complete/prose-completion.ts';
import { crossSlots } from './cross-slots.ts';
import { dropFact } from './drop-fact.ts';
import { findingMarks } from './finding-marks.ts';
import { guardProse } from './guard-prose.ts';
import { lineDirections } from './line-directions.ts';
import type { Manuscript } from './manuscript.ts';
import { openFindings } from './open-findings.ts';
import { pasteProse } from './paste-prose.ts';
import { proseKeymap } from './prose-keymap.ts';
import { proseLanguage } from './prose-language.ts';
import { proseTokens } from './prose-tokens.ts';
import { spellCheck } from './spell-check.ts';
import { tooltipsOverPanes } from './tooltips-over-panes.ts';

/** All that the editor of a slot can do. */
export function slotExtensions(slot: OutlineSlot, manuscript: Manuscript): Extension {
  const { draft } = manuscript;
  const { id, onDesk, isReadOnly } = draft.state.getState();
  return [
    EditorView.cspNonce.of(document.querySelector<HTMLElement>('#style-nonce')?.nonce ?? ''),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': slot.title,
      lang: onDesk.language,
    }),
    EditorView.domEventHandlers({
      focus: () => manuscript.caret.entered(slot.name),
      compositionstart: () => draft.setComposing(true),
      compositionend: () => draft.setComposing(false),
      blur: () => draft.setComposing(false),
    }),
    spellCheck,
    tooltipsOverPanes(),
    lineDirections,
    proseLanguage(),
    proseTokens(manuscript.knowledge),
    findingMarks(),
    keymap.of([{ key: 'Mod-.', run: focusFix }]),
    openFindings(manuscript.findingHosts.hosts),
    // The bar over the editors takes the place of the library's panel, which is never seen.
    search({ createPanel: () => ({ dom: document.createElement('div'), top: true }) }),
    isReadOnly ? reading() : writing(slot, id),
    keymap.of(crossSlots(slot.name, manuscript)),
    proseKeymap(),
  ];
}

/** The fixes that are open below the caret are nearer than those in the list. */
function focusFix(view: EditorView): boolean {
  const fix = view.dom.querySelector<HTMLElement>('.finding-here-fixes button');
  fix?.focus();
  return fix !== null;
}

function reading(): Extension {
  return EditorState.readOnly.of(true);
}

function writing(slot: OutlineSlot, briefing: string): Extension {
  return [
    placeholder(
      slot.required
        ? 'Write here. The template asks for this.'
        : 'Write here, or leave this out of this issue.',
    ),
    guardProse((sentence) => void say(sentence)),
    pasteProse((sentence) => void say(sentence)),
    closeTokens,
    dropFact,
    proseCompletion(briefing),
  ];
}
