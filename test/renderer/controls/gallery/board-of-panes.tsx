import { useEffect, useState } from 'react';
import { Button } from '../../../../renderer/controls/button.tsx';
import { DropZone } from '../../../../renderer/controls/drop-zone.tsx';
import { IconButton } from '../../../../renderer/controls/icon-button.tsx';
import { goRoundPanes } from '../../../../renderer/controls/pane-order.ts';
import { PaneBar } from '../../../../renderer/controls/pane.tsx';
import { Panes } from '../../../../renderer/controls/panes.tsx';
import type { PaneWidths } from '../../../../renderer/controls/panes.tsx';
import { Sheet } from '../../../../renderer/controls/sheet.tsx';
import { Tabs } from '../../../../renderer/controls/tabs.tsx';
import { Tally } from '../../../../renderer/controls/tally.tsx';
import { say } from '../../../../renderer/controls/toast.tsx';
import { Tree } from '../../../../renderer/controls/tree.tsx';
import { useLastPane } from '../../../../renderer/controls/use-last-pane.ts';
import { VirtualRows } from '../../../../renderer/controls/virtual-rows.tsx';

/** A place as a screen builds it: outline, editor with a sheet over it, and a pane with tabs. */
export function BoardOfPanes() {
  const last = useLastPane();
  const [widths, setWidths] = useState<PaneWidths>({});
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') goRoundPanes(event.shiftKey ? 'backward' : 'forward');
      if (event.key === '\\' && event.ctrlKey) last.toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last]);
  return (
    <main>
      <Panes
        last={last}
        remembered={widths}
        onResized={setWidths}
        panes={[
          {
            id: 'outline',
            label: 'Outline',
            ground: 'panel',
            width: 216,
            least: 160,
            most: 360,
            content: <Outline />,
          },
          { id: 'editor', label: 'Editor', least: 320, content: <Editor widths={widths} /> },
          {
            id: 'preview',
            label: 'What will be issued',
            width: '42%',
            least: 280,
            content: <WhatIsIssued />,
          },
        ]}
      />
    </main>
  );
}

function Outline() {
  const [slot, setSlot] = useState('bottom-line');
  return (
    <>
      <PaneBar title="Outline" tools={<span className="quiet">5 of 6 slots filled</span>} />
      <Tree
        label="Slots and sections"
        value={slot}
        onChange={setSlot}
        branches={[
          { id: 'set-up', name: 'Set-up', icon: 'settings', after: <span className="pip">24 facts</span> },
          {
            id: 'bottom-line',
            name: 'Bottom line',
            icon: 'dot',
            after: <Tally severity="error" count={1} />,
          },
          { id: 'transfers', name: 'Transfers', icon: 'braces', isQuiet: true },
          {
            id: 'security',
            name: 'Security warnings',
            icon: 'dot',
            branches: [{ id: 'anbar', name: 'Anbar', icon: 'ring' }],
          },
        ]}
      />
    </>
  );
}

function Editor({ widths }: { readonly widths: PaneWidths }) {
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <PaneBar title="Editor" />
      <DropZone
        label="Drop a file to capture it"
        onFiles={(files) => say(`Captured ${files[0]?.name ?? ''}.`)}
      >
        <div className="column">
          <p className="finding-mark" data-severity="error">
            More than 2,300 are now held in Iraq.
          </p>
          <Button onPress={() => setExporting(true)}>Export…</Button>
          <Button
            onPress={() => say('Briefing archived.', { action: { name: 'Undo', onPress: () => undefined } })}
          >
            Archive
          </Button>
          <output aria-label="Widths">{JSON.stringify(widths)}</output>
        </div>
      </DropZone>
      {isExporting && (
        <Sheet
          title="Export no. 7"
          onClose={() => setExporting(false)}
          standing="2 warnings, no error"
          footer={<Button kind="primary">Export 2 files</Button>}
        >
          <p>Files, level and folder.</p>
        </Sheet>
      )}
    </>
  );
}

type Shown = 'preview' | 'pages' | 'facts';

function WhatIsIssued() {
  const [shown, setShown] = useState<Shown>('preview');
  return (
    <Tabs
      label="What will be issued"
      value={shown}
      onChange={setShown}
      tools={<IconButton size="low" icon="zoom" label="Zoom" />}
      tabs={[
        { id: 'preview', name: 'Preview', content: <p className="column">The preview.</p>, isKept: true },
        { id: 'pages', name: 'Pages', content: <p className="column">The pages.</p> },
        {
          id: 'facts',
          name: 'Facts',
          pip: 100_000,
          content: (
            <VirtualRows label="Facts" count={100_000} rowHeight={32}>
              {(row) => <p className="row">Fact {row + 1}</p>}
            </VirtualRows>
          ),
        },
      ]}
    />
  );
}
