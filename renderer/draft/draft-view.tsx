import { Panes } from '../controls/panes.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { useCommand } from '../commands/use-command.ts';
import { Screen } from '../frame/screen.tsx';
import { useDraft, useDraftState } from './draft-state.ts';
import { SlotEditors } from './editor/slot-editors.tsx';
import { ExportSheet } from './export/export-sheet.tsx';
import { Pages } from './pages/pages.tsx';
import { Preview } from './preview/preview.tsx';
import { usePreview } from './preview/use-preview.ts';

/** The screen of an open draft: outline, editor, and what will be issued. */
export function DraftView() {
  usePreview();
  const last = useLastPane();
  useCommand('last-pane', last.toggle);
  const title = useDraftState((state) => state.briefing.title);
  return (
    <Screen bar={<h1>{title}</h1>}>
      <Panes
        last={last}
        panes={[
          { id: 'outline', label: 'Outline', ground: 'panel', width: 216, content: <div /> },
          { id: 'editor', label: 'Editor', content: <EditorPane /> },
          { id: 'issue', label: 'What will be issued', width: '48%', content: <IssuePane /> },
        ]}
      />
    </Screen>
  );
}

function EditorPane() {
  const isExporting = useDraftState((state) => state.isExporting);
  return (
    <>
      <SlotEditors />
      {isExporting && <ExportSheet />}
    </>
  );
}

function IssuePane() {
  const draft = useDraft();
  const pane = useDraftState((state) => state.pane);
  return (
    <Tabs
      label="What will be issued"
      value={pane}
      onChange={draft.showPane}
      tabs={[
        { id: 'preview', name: 'Preview', content: <Preview />, isKept: true },
        { id: 'pages', name: 'Pages', content: <Pages /> },
        { id: 'facts', name: 'Facts', content: undefined },
        { id: 'findings', name: 'Findings', content: undefined },
      ]}
    />
  );
}
