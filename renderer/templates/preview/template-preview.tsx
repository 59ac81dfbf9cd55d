import '../../draft/preview/preview.css';
import './template-preview.css';
import { useEffect, useRef, useState } from 'react';
import type { TemplatePreview as Preview } from '../../../briefing/contract/template-calls.ts';
import type { Failure } from '../../../briefing/outcome.ts';
import { Button } from '../../controls/button.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { PreviewSheet } from '../../draft/preview/preview-sheet.ts';
import { useWork } from '../work-context.ts';
import { useUsualBriefing } from './preview-choice.tsx';
import { useTemplatePreview } from './use-template-preview.ts';

/** The page that the text makes of a briefing. Where it makes none, the last one stays, dimmed, with the reason on top. */
export function TemplatePreview({ briefing }: { readonly briefing: string | undefined }) {
  const usual = useUsualBriefing();
  const { page, failure } = useTemplatePreview(briefing ?? usual);
  const host = useSheet(page);
  return (
    <div className="preview">
      {failure !== undefined && <Trouble failure={failure} hasPage={page !== undefined} />}
      {page === undefined && failure === undefined && <GhostRows label="Making the preview" />}
      <div
        className="scroll preview-scroller template-preview"
        role="region"
        aria-label="Preview"
        tabIndex={0}
        {...(failure === undefined ? {} : { 'data-stale': true })}
      >
        <div className="preview-sheet" ref={host} />
      </div>
    </div>
  );
}

function useSheet(page: Preview | undefined) {
  const host = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<PreviewSheet>();
  useEffect(() => {
    if (host.current !== null) setSheet(new PreviewSheet(host.current));
  }, []);
  useEffect(() => {
    if (page !== undefined) sheet?.show({ ...page.page, parts: page.parts });
  }, [sheet, page]);
  return host;
}

function Trouble({ failure, hasPage }: { readonly failure: Failure; readonly hasPage: boolean }) {
  const work = useWork();
  const error = failure.findings.find(({ severity }) => severity === 'error');
  const { line, column = 1 } = error?.place ?? {};
  return (
    <div className="preview-trouble">
      <Notice
        tone="error"
        title={error?.message ?? failure.message}
        action={line !== undefined && <Button onPress={() => work.hand?.reveal(line, column)}>Show</Button>}
      >
        {`Your text is safe.${hasPage ? ' The page below is as it was before.' : ''}`}
      </Notice>
    </div>
  );
}
