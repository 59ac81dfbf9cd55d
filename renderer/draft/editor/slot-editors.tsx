import './editor.css';
import { useState } from 'react';
import { PaneBar } from '../../controls/pane.tsx';
import { Segments } from '../../controls/segments.tsx';
import { counted } from '../../../briefing/text/counted.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import { useCommand } from '../../commands/use-command.ts';
import type { DraftState } from '../draft-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { useBesideKeys } from '../use-beside-keys.ts';
import { FindBar } from './find/find-bar.tsx';
import { FindingsHere } from './findings-here.tsx';
import { MadeSection } from './made-section.tsx';
import { manuscriptOf } from './manuscript-of.ts';
import { SlotSection } from './slot-section.tsx';
import { TokenCard } from './token-card.tsx';
import { useUndoCommands } from './use-undo-steps.ts';
import { useManuscript } from './use-manuscript.ts';

/** The prose of a draft, one slot at a time or all in sequence, with what the template writes between them. */
export function SlotEditors() {
  const draft = useDraft();
  const manuscript = manuscriptOf(draft);
  const [finding, setFinding] = useState<'find' | 'replace'>();
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  useManuscript(manuscript);
  useUndoCommands(manuscript);
  const find = (how: 'find' | 'replace') => {
    draft.openSlot(manuscript.openSlot(draft.state.getState().open) ?? 'set-up');
    setFinding(how);
  };
  useCommand('find', () => find('find'));
  useCommand('replace', () => find(isReadOnly ? 'find' : 'replace'));
  const stopFinding = () => {
    setFinding(undefined);
    draft.hand()?.focus();
  };
  return (
    <>
      <PaneBar title={<Modes />} tools={<Words />} />
      {finding !== undefined && (
        <FindBar manuscript={manuscript} withReplacement={finding === 'replace'} onClose={stopFinding} />
      )}
      <Sections />
      <FindingsHere manuscript={manuscript} />
      <TokenCard manuscript={manuscript} />
    </>
  );
}

const modes = [
  { id: 'one', name: 'One slot' },
  { id: 'all', name: 'All in sequence' },
] as const;

function Modes() {
  const draft = useDraft();
  const mode = useDraftState((state) => state.mode);
  return <Segments<DraftState['mode']> label="Show" segments={modes} value={mode} onChange={draft.showAll} />;
}

function Words() {
  const words = useBesideKeys((state) => state.preview?.words);
  if (words === undefined) return null;
  return (
    <span className="small quiet num">
      {counted(words, 'word').replace(String(words), formatNumber(words, 'en'))}
    </span>
  );
}

/** The sections in their order. The open slot alone, where one is shown at a time. */
function Sections() {
  const outline = useDraftState((state) => state.outline);
  const mode = useDraftState((state) => state.mode);
  const open = useDraftState((state) => state.open);
  const manuscript = manuscriptOf(useDraft());
  const shown = mode === 'one' ? manuscript.openSlot(open) : undefined;
  const entries = outline.filter(
    (entry) => mode === 'all' || (entry.kind === 'slot' && entry.name === shown),
  );
  return (
    <div className="scroll writing-scroll" data-mode={mode}>
      <div className="writing">
        {entries.map((entry) => {
          if (entry.kind === 'slot') return <SlotSection key={`slot ${entry.name}`} slot={entry} />;
          return entry.kind === 'made' ? (
            <MadeSection key={`made ${entry.title}`} title={entry.title} />
          ) : null;
        })}
      </div>
    </div>
  );
}
