import { useEffect } from 'react';
import { useDraft } from '../draft-state.ts';
import { followProse } from './follow-prose.ts';

/** Keeps the preview in step with the prose, for as long as the screen is shown. */
export function usePreview(): void {
  const draft = useDraft();
  useEffect(() => followProse(draft), [draft]);
}
