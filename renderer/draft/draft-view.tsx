import './draft.css';
import { useEffect, useEffectEvent } from 'react';
import { useCommand } from '../commands/use-command.ts';
import { Panes } from '../controls/panes.tsx';
import { readPaneWidths } from '../controls/pane-widths.ts';
import { useLastPane } from '../controls/use-last-pane.ts';
import type { LastPane } from '../controls/use-last-pane.ts';
import { Screen } from '../frame/screen.tsx';
import { offerCiting } from '../state/citing.ts';
import { useRemembered } from '../state/remembered.ts';
import { DraftBar } from './draft-bar.tsx';
import { useDraft, useDraftState } from './draft-state.ts';
import { DraftStatus, DraftStatusEnd } from './draft-status.tsx';
import { EditorPane } from './editor-pane.tsx';
import { citeFact } from './facts-pane/cite-fact.ts';
import { IssuePane, MaterialPane } from './issue-pane.tsx';
import { OutlinePane } from './outline/outline-pane.tsx';
import { usePreview } from './preview/use-preview.ts';
import { useAutosave } from './use-autosave.ts';
import { useDraftCommands } from './use-draft-commands.ts';
import { useIsWide } from '../state/use-room.ts';

/** The screen of an open draft: outline, editor, what will be issued, and in a wide window its facts and findings. */
export function DraftView() {
  const draft = useDraft();
  const isWide = useIsWide();
  const last = useLastPane();
  const [widths, rememberWidths] = useRemembered(isWide ? 'draft/wide panes' : 'draft/panes', readPaneWidths);
  usePreview();
  useAutosave(draft);
  useDraftCommands(draft);
  useCommand('last-pane', last.toggle);
  useOpenedPane(last);
  useEffect(() => offerCiting((fact) => citeFact(draft, fact)), [draft]);
  const outline = { id: 'outline', label: 'Outline', ground: 'panel', content: <OutlinePane /> } as const;
  const editor = { id: 'editor', label: 'Editor', least: 320, content: <EditorPane /> } as const;
  const issue = { id: 'issue', label: 'What will be issued', least: 280 } as const;
  const panes = isWide
    ? [
        { ...outline, width: 248 },
        editor,
        { ...issue, width: '32%' as const, content: <IssuePane isWide /> },
        { id: 'material', label: 'Facts and findings', width: 400, least: 280, content: <MaterialPane /> },
      ]
    : [
        { ...outline, width: 216 },
        editor,
        { ...issue, width: '40%' as const, content: <IssuePane isWide={false} /> },
      ];
  return (
    <Screen bar={<DraftBar />} status={<DraftStatus />} statusEnd={<DraftStatusEnd />}>
      <Panes
        key={isWide ? 'wide' : 'usual'}
        last={last}
        panes={panes}
        remembered={widths}
        onResized={rememberWidths}
      />
    </Screen>
  );
}

/**
 * Opens the last pane where it was put away and something in it is asked for; a drawer goes where an export is, since the sheet
 * would lie below it.
 */
function useOpenedPane({ isDrawer, setOpen }: LastPane): void {
  const asked = useDraftState((state) => state.panesAsked);
  const open = useEffectEvent(() => setOpen(true));
  useEffect(() => {
    if (asked > 0) open();
  }, [asked]);
  const isExporting = useDraftState((state) => state.isExporting);
  const giveWay = useEffectEvent(() => {
    if (isDrawer) setOpen(false);
  });
  useEffect(() => {
    if (isExporting) giveWay();
  }, [isExporting]);
}
