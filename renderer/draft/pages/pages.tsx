import './pages.css';
import { useEffect, useRef } from 'react';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { PreviewTrouble } from '../preview/preview-trouble.tsx';
import { followPreview } from './follow-preview.ts';
import { PrintFindings } from './print-findings.tsx';
import { PagesView } from './pages-view.ts';
import { usePages } from './pages-state.ts';

/** The pages as they are printed, refreshed while one writes. */
export function Pages() {
  const draft = useDraft();
  const scroller = useRef<HTMLDivElement>(null);
  const failure = usePages((state) => state.failure);
  const isEmpty = usePages((state) => state.count === 0 && state.failure === undefined);
  const release = useDraftState((state) => state.release);
  const isForOthers = usePages((state) => state.level !== release);
  useEffect(() => followPreview(draft), [draft]);
  useEffect(() => {
    if (scroller.current === null) return undefined;
    const view = new PagesView(draft, scroller.current);
    return view.follow();
  }, [draft]);
  return (
    <div className="pages">
      <PreviewTrouble />
      {failure !== undefined && (
        <div className="preview-trouble">
          <Notice tone="error" title={failure.message}>
            Your text is safe.
          </Notice>
        </div>
      )}
      <PrintFindings />
      {isEmpty && <GhostRows label="Printing the pages" rows={8} />}
      <div
        className="pages-scroller scroll"
        role="region"
        aria-label="Pages"
        aria-busy={isForOthers}
        tabIndex={0}
        ref={scroller}
      >
        <div className="pages-stack" />
      </div>
    </div>
  );
}
