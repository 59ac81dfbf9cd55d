import { createContext, useContext } from 'react';
import { createStore, useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type {
  ChangedFacts,
  DraftOnDesk,
  OpenedDraft,
  ProseAside,
} from '../../briefing/contract/draft-calls.ts';
import type { PreviewAnswer } from '../../briefing/drafts/preview.ts';
import type { Briefing } from '../../briefing/drafts/briefing.ts';
import type { OutlineEntry } from '../../briefing/drafts/outline.ts';
import type { TemplateHead } from '../../briefing/merge/template.ts';
import type { Failure } from '../../briefing/outcome.ts';
import type { SetUpChange } from './set-up/set-up-change.ts';

/** Where the caret stands in the prose; offset in UTF-16 units, line from 1. */
export interface Caret {
  readonly slot: string;
  readonly offset: number;
  readonly line: number;
}

/** A place in the prose; line and column from 1. */
export interface ProsePlace {
  readonly slot: string;
  readonly line: number;
  readonly column?: number;
}

/** A place that the editor is asked to show; `nonce` tells one wish from the next. */
export interface Reveal extends ProsePlace {
  readonly nonce: number;
}

/** How far the prose is on its way to the desk. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'refused';

/** What the panes beside the editor can show. */
export type DraftPane = (typeof draftPanes)[number];

/** The panes beside the editor, in the order of their tabs. */
export const draftPanes = ['preview', 'pages', 'facts', 'findings'] as const;

/** All that the panes of the Draft screen share. */
export interface DraftState {
  readonly id: string;
  /** The set-up as the desk has it, with changes on their way there; its slots are what they were when it was read. */
  readonly briefing: Briefing;
  readonly revision: number;
  readonly head: TemplateHead;
  readonly outline: readonly OutlineEntry[];
  readonly onDesk: DraftOnDesk;
  /** Changes of the set-up that are on their way to the desk. */
  readonly pending: readonly SetUpChange[];
  /** What happened to its facts since it was open last. */
  readonly changed: ChangedFacts | undefined;
  /** The prose by slot, as it stands in the editor. */
  readonly texts: Readonly<Record<string, string>>;
  /** The prose by slot, as the desk is known to have it. */
  readonly kept: Readonly<Record<string, string>>;
  /** Slots that were changed here and elsewhere: what the desk has now, until the user decides. */
  readonly clashes: Readonly<Record<string, string>>;
  /** What was set aside when the draft was opened: typed in a window that is closed, where another one was faster. */
  readonly aside: ProseAside;
  readonly saving: Saving;
  /** ISO 8601 instant. */
  readonly savedAt: string | undefined;
  /** Why the prose could not be saved, what is safe and what to do. */
  readonly trouble: string | undefined;
  /** Why the draft could not be read afresh after something changed on the desk. */
  readonly readTrouble: string | undefined;
  /** `set-up` or the name of a slot. */
  readonly open: string;
  readonly mode: 'one' | 'all';
  readonly caret: Caret | undefined;
  /** Whether an input method composes in the prose: what stands there then is not what is meant yet. */
  readonly isComposing: boolean;
  readonly reveal: Reveal | undefined;
  /** The last one that could be made. */
  readonly preview: PreviewAnswer | undefined;
  /** The prose it was made from. */
  readonly previewTexts: DraftState['texts'];
  /** Why the latest could not be made. */
  readonly previewFailure: Failure | undefined;
  /** What was shown last beside the editor. */
  readonly pane: DraftPane;
  /** Counts how often a pane was asked for, which opens it where it was put away. */
  readonly panesAsked: number;
  /** A section written by the template that the preview is asked to show. */
  readonly shownSection: { readonly title: string; readonly nonce: number } | undefined;
  /** Facts behind the chosen sentence, or the chosen fact. */
  readonly shownFacts: readonly string[];
  /** The only facts that the list shows; all of them where none is named. */
  readonly listedFacts: readonly string[];
  /** Key of the finding that is open. */
  readonly finding: string | undefined;
  readonly isExporting: boolean;
  /** The level for whose readers the sheet of an export cuts the draft; the pages show it. Undefined: as drafted. */
  readonly release: string | undefined;
  readonly isReadOnly: boolean;
}

/** What the editor lets others do at its caret. */
export interface EditorHand {
  /** Puts text where the caret is and moves on after it; false where no slot is open. */
  readonly insert: (text: string) => boolean;
  /** Replaces from one place to another in a slot as one step of its undo. */
  readonly replace: (place: ProsePlace, length: number, text: string) => boolean;
  readonly focus: () => void;
}

/** An open draft: its state, and what is done with it. */
export interface Draft {
  /** Folder of its desk; no other one is ever given what is written here. */
  readonly desk: string;
  readonly state: StoreApi<DraftState>;
  /** The prose of a slot was changed in the editor, and the caret with it; it is saved at the next pause. */
  readonly type: (slot: string, text: string, caret?: Caret) => void;
  readonly openSlot: (name: string) => void;
  readonly showAll: (mode: DraftState['mode']) => void;
  readonly revealPlace: (place: ProsePlace) => void;
  /** Shows a section that the template writes, in the preview. */
  readonly showSection: (title: string) => void;
  /** Marks facts in the preview and lists them alone; none: lists all again. */
  readonly showFacts: (ids: readonly string[]) => void;
  /** Marks one fact in the preview and opens it in the list as it is. */
  readonly chooseFact: (id: string) => void;
  readonly openFinding: (key: string | undefined) => void;
  /** Shows what stands beside the editor, also where it was put away. */
  readonly showPane: (pane: DraftPane) => void;
  /** Turns to a pane where there is one in view, and opens none. */
  readonly turnToPane: (pane: DraftPane) => void;
  readonly setCaret: (caret: Caret | undefined) => void;
  readonly setComposing: (isComposing: boolean) => void;
  /** Takes a preview that was made from that prose. */
  readonly setPreview: (preview: PreviewAnswer, texts: DraftState['texts']) => void;
  /** The last preview stays beside why the latest could not be made. */
  readonly setPreviewFailure: (failure: Failure) => void;
  /** Opens or closes the sheet of an export; a level is chosen anew each time. */
  readonly setExporting: (isExporting: boolean) => void;
  /** Cuts the export and the pages for the readers of a level, and shows the pages; undefined: as drafted. */
  readonly chooseRelease: (level: string | undefined) => void;
  /** The editor says what can be done at its caret; what is answered takes that back. */
  readonly offerHand: (hand: EditorHand) => () => void;
  readonly hand: () => EditorHand | undefined;
  /** The page says that it can show what was typed before it is made anew; what is answered takes that back. */
  readonly offerEcho: (echo: Echo) => () => void;
  /** Has the page show what was just typed; false where that cannot be told before it is made anew, or none is in view. */
  readonly echo: Echo;
}

/** Shows the prose as it is now on a page that was made from earlier prose, and says whether it did. */
export type Echo = () => boolean;

/** The state of a draft that was read from a desk; `desk` is its folder. */
export function createDraftState(desk: string, opened: OpenedDraft, isReadOnly: boolean): Draft {
  const state = createStore<DraftState>()(() => startingState(opened, isReadOnly));
  let hand: EditorHand | undefined;
  let echo: Echo | undefined;
  let nonce = 0;
  return {
    desk,
    state,
    type: (slot, text, caret) =>
      state.setState((now) => ({ texts: { ...now.texts, [slot]: text }, caret: caret ?? now.caret })),
    openSlot: (open) => state.setState({ open }),
    showAll: (mode) => state.setState({ mode }),
    revealPlace: (place) => {
      nonce += 1;
      state.setState({ open: place.slot, reveal: { ...place, nonce } });
    },
    showSection: (title) => {
      nonce += 1;
      state.setState({ pane: 'preview', shownSection: { title, nonce } });
    },
    showFacts: (ids) => state.setState({ shownFacts: ids, listedFacts: ids }),
    chooseFact: (id) => state.setState({ shownFacts: [id] }),
    openFinding: (finding) => state.setState({ finding }),
    showPane: (pane) => state.setState(({ panesAsked }) => ({ pane, panesAsked: panesAsked + 1 })),
    turnToPane: (pane) => state.setState({ pane }),
    setCaret: (caret) => state.setState({ caret }),
    setComposing: (isComposing) => state.setState({ isComposing }),
    setPreview: (preview, previewTexts) =>
      state.setState({ preview, previewTexts, previewFailure: undefined }),
    setPreviewFailure: (previewFailure) => state.setState({ previewFailure }),
    setExporting: (isExporting) => state.setState({ isExporting, release: undefined }),
    chooseRelease: (release) =>
      state.setState(release === undefined ? { release } : { release, pane: 'pages' }),
    offerHand: (offered) => {
      hand = offered;
      return () => {
        if (hand === offered) hand = undefined;
      };
    },
    hand: () => hand,
    offerEcho: (offered) => {
      echo = offered;
      return () => {
        if (echo === offered) echo = undefined;
      };
    },
    echo: () => echo?.() ?? false,
  };
}

function startingState({ changed, aside = {}, ...onDesk }: OpenedDraft, isReadOnly: boolean): DraftState {
  const { briefing, revision, head, outline } = onDesk;
  const firstSlot = outline.find((entry) => entry.kind === 'slot');
  return {
    id: briefing.id,
    briefing,
    revision,
    head,
    outline,
    onDesk,
    pending: [],
    changed,
    texts: { ...briefing.slots, ...partOf(aside, 'text') },
    kept: { ...briefing.slots, ...partOf(aside, 'base') },
    aside,
    clashes: {},
    saving: 'saved',
    savedAt: briefing.changed,
    trouble: undefined,
    readTrouble: undefined,
    open: firstSlot?.name ?? 'set-up',
    mode: 'all',
    caret: undefined,
    isComposing: false,
    reveal: undefined,
    preview: undefined,
    previewTexts: {},
    previewFailure: undefined,
    pane: 'preview',
    panesAsked: 0,
    shownSection: undefined,
    shownFacts: [],
    listedFacts: [],
    finding: undefined,
    isExporting: false,
    release: undefined,
    isReadOnly,
  };
}

function partOf(aside: ProseAside, part: 'text' | 'base'): Record<string, string> {
  return Object.fromEntries(Object.entries(aside).map(([slot, held]) => [slot, held[part]]));
}

const DraftContext = createContext<Draft | undefined>(undefined);

/** Gives an open draft to everything on its screen. */
export const DraftProvider = DraftContext.Provider;

/** The open draft that a part of its screen belongs to. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (draft === undefined) throw new Error('this part of the screen stands outside of a draft');
  return draft;
}

/** What a part of the screen shows of the draft's state. */
export function useDraftState<T>(select: (state: DraftState) => T): T {
  return useStore(useDraft().state, select);
}
