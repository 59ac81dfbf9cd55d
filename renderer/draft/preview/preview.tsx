import './preview.css';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { counted } from '../../../briefing/text/counted.ts';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { BehindSentence } from './behind-sentence.tsx';
import type { ChosenSentence } from './chosen-sentence.ts';
import { PreviewTrouble } from './preview-trouble.tsx';
import { PreviewView } from './preview-view.ts';

/** What will be issued, as the draft stands. A sentence leads to where it was written and shows the facts behind it. */
export function Preview() {
  const draft = useDraft();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef<PreviewView>(undefined);
  const [chosen, setChosen] = useState<ChosenSentence>();
  const isEmpty = useDraftState(({ preview, previewFailure }) => (preview ?? previewFailure) === undefined);
  const isStale = useDraftState((state) => state.previewFailure !== undefined);
  useEffect(() => {
    if (scroller.current === null) return;
    view.current = new PreviewView(draft, scroller.current, setChosen);
    return view.current.follow();
  }, [draft]);
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step !== undefined) view.current?.step(step);
    else if (event.key === 'Enter' && chosen?.place !== undefined) draft.revealPlace(chosen.place);
    else if (event.key === 'Escape' && chosen !== undefined) view.current?.clear();
    else return;
    event.preventDefault();
  };
  return (
    <div className="preview">
      <PreviewTrouble />
      {isEmpty && <GhostRows label="Making the preview" rows={8} />}
      <div
        className="preview-scroller scroll"
        role="region"
        aria-label="Preview"
        tabIndex={0}
        data-stale={isStale || undefined}
        ref={scroller}
        onKeyDown={onKey}
      >
        <div className="preview-sheet" />
      </div>
      <p className="hidden-label" aria-live="polite">
        {chosen === undefined ? '' : spoken(chosen)}
      </p>
      {chosen !== undefined && <BehindSentence chosen={chosen} onClose={() => view.current?.clear()} />}
    </div>
  );
}

const steps: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function spoken({ text, facts }: ChosenSentence): string {
  const behind = facts.length === 0 ? 'no fact' : `${counted(facts.length, 'fact')}: ${facts.join(', ')}`;
  return `${text} Behind it: ${behind}.`;
}
