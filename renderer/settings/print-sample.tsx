import '../draft/pages/pages.css';
import { useEffect, useRef, useState } from 'react';
import { done } from '../../briefing/outcome.ts';
import { takeBytes } from '../bridge/bytes.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { PaneBar } from '../controls/pane.tsx';
import { openPdf } from '../draft/pages/open-pdf.ts';
import { PageStack } from '../draft/pages/page-stack.ts';

/** A page as it is printed with the settings as they are, and again after each change. */
export function PrintSample({ paper }: { readonly paper: string | undefined }) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing>({ kind: 'awaited' });
  useEffect(() => {
    if (scroller.current === null || place.current === null) return;
    return followSettings(place.current, scroller.current, setStanding);
  }, []);
  return (
    <>
      <PaneBar title="As it will print" tools={<span className="second small">{paper}</span>} />
      <div className="scroll" tabIndex={0} role="region" aria-label="As it will print" ref={scroller}>
        {standing.kind === 'awaited' && <GhostRows label="Printing a sample" rows={6} />}
        {standing.kind === 'failed' && (
          <EmptyState icon="error" title="The sample cannot be printed.">
            {standing.why}
          </EmptyState>
        )}
        <div className="pages-stack" ref={place} hidden={standing.kind === 'failed'} />
      </div>
    </>
  );
}

/** What there is to see of the sample. */
type Standing = { readonly kind: 'awaited' | 'shown' } | { readonly kind: 'failed'; readonly why: string };

function followSettings(
  place: HTMLElement,
  scroller: HTMLElement,
  tell: (standing: Standing) => void,
): () => void {
  const stack = new PageStack(place, scroller);
  let wanted = 0;
  let isLeft = false;
  const refresh = async (): Promise<void> => {
    wanted += 1;
    const number = wanted;
    const pdf = await printed();
    if (isLeft || number !== wanted) return void (pdf.ok && pdf.value.loadingTask.destroy());
    if (!pdf.ok) return tell({ kind: 'failed', why: pdf.failure.message });
    tell({ kind: 'shown' });
    await stack.show(pdf.value);
    await stack.setScale(scaleIn(scroller, stack));
  };
  const resized = new ResizeObserver(() => void stack.setScale(scaleIn(scroller, stack)));
  resized.observe(scroller);
  const stopListening = onEvent((event) => {
    if (event.kind === 'changed' && event.nouns.includes('settings')) void refresh();
  });
  void refresh();
  return () => {
    isLeft = true;
    resized.disconnect();
    stopListening();
    void stack.close();
  };
}

/** Pixels of room beside the page. */
const beside = 40;

function scaleIn(scroller: HTMLElement, stack: PageStack): number {
  return Math.max(0.3, Math.min(1.25, (scroller.clientWidth - beside) / stack.paperWidth));
}

async function printed() {
  const page = await call('settings:page', {});
  if (!page.ok) return page;
  const bytes = await takeBytes(page.value.bytes);
  return bytes.ok ? done(await openPdf(bytes.value)) : bytes;
}
