import { useEffect } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useDraft } from '../draft-state.ts';
import { followProse } from './follow-prose.ts';

/** Keeps the preview in step with the prose, for as long as the screen is shown. */
export function usePreview(): void {
  const draft = useDraft();
  useEffect(() => followProse(draft), [draft]);
  useCommand('preview-or-pages', () => {
    draft.showPane(draft.state.getState().pane === 'pages' ? 'preview' : 'pages');
  });
}
