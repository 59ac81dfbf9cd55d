import '../draft/pages/pages.css';
import { useEffect, useRef } from 'react';
import { takeBytes } from '../bridge/bytes.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { PaneBar } from '../controls/pane.tsx';
import { say } from '../controls/toast.tsx';
import { openPdf } from '../draft/pages/open-pdf.ts';
import { PageStack } from '../draft/pages/page-stack.ts';

/** A page as it is printed with the settings as they are, and again after each change. */
export function PrintSample({ paper }: { readonly paper: string | undefined }) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scroller.current === null || place.current === null) return;
    return followSettings(place.current, scroller.current);
  }, []);
  return (
    <>
      <PaneBar title="As it will print" tools={<span className="second small">{paper}</span>} />
      <div className="scroll" tabIndex={0} role="region" aria-label="As it will print" ref={scroller}>
        <div className="pages-stack" ref={place} />
      </div>
    </>
  );
}

function followSettings(place: HTMLElement, scroller: HTMLElement): () => void {
  const stack = new PageStack(place, scroller);
  let wanted = 0;
  let isLeft = false;
  const refresh = async (): Promise<void> => {
    wanted += 1;
    const number = wanted;
    const pdf = await printed();
    if (isLeft || number !== wanted || pdf === undefined) return void pdf?.loadingTask.destroy();
    await stack.show(pdf);
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
  if (!page.ok) return void say(page.failure.message);
  const bytes = await takeBytes(page.value.bytes);
  return bytes.ok ? openPdf(bytes.value) : undefined;
}
