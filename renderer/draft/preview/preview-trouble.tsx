import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';

/** Why the preview is not what the prose says now, and the way to the place that is to be mended. */
export function PreviewTrouble() {
  const draft = useDraft();
  const failure = useDraftState((state) => state.previewFailure);
  const hasPreview = useDraftState((state) => state.preview !== undefined);
  if (failure === undefined) return null;
  const first = failure.findings.find(({ severity }) => severity === 'error');
  const { slot, line = 1, column = 1 } = first?.place ?? {};
  const go = slot === undefined ? undefined : () => draft.revealPlace({ slot, line, column });
  const safe = hasPreview ? ' The page below is as it was before.' : '';
  return (
    <div className="preview-trouble">
      <Notice
        tone="error"
        title={first?.message ?? failure.message}
        action={go !== undefined && <Button onPress={go}>Show</Button>}
      >
        {`Your text is safe.${safe}`}
      </Notice>
    </div>
  );
}
