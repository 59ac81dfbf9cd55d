import { useEffect } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useDraft } from '../draft-state.ts';
import { loadPdfReader } from '../pages/open-pdf.ts';
import { followProse } from './follow-prose.ts';

/** Keeps the preview in step with the prose, for as long as the screen is shown. */
export function usePreview(): void {
  const draft = useDraft();
  useEffect(() => followProse(draft), [draft]);
  useEffect(() => {
    // So that the pages are there at once when they are asked for.
    const waiting = requestIdleCallback(() => void loadPdfReader());
    return () => cancelIdleCallback(waiting);
  }, []);
  useCommand('preview-or-pages', () => {
    draft.showPane(draft.state.getState().pane === 'pages' ? 'preview' : 'pages');
  });
}
