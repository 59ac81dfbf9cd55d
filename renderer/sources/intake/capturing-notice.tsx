import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Progress } from '../../controls/progress.tsx';
import { forgetRefused, useCapturing } from './capture-files.ts';

/** How far the capturing of files is, and each file that was refused with what to do about it. */
export function CapturingNotice() {
  const { isRunning, done, total, refused } = useCapturing();
  if (isRunning)
    return (
      <div className="capturing" data-late>
        <Progress label="Capturing files" share={done / total} detail={`${done} of ${total}`} />
      </div>
    );
  if (refused.length === 0) return null;
  return (
    <div className="capturing">
      <Notice
        tone="error"
        title={
          refused.length === 1 ? 'One file was not captured.' : `${refused.length} files were not captured.`
        }
        action={<Button onPress={forgetRefused}>Close</Button>}
        isUrgent
      >
        {refused.slice(0, 10).map((sentence) => (
          <span key={sentence} className="capturing-refused">
            {sentence}
          </span>
        ))}
        {refused.length > 10 && <span className="capturing-refused">and {refused.length - 10} more</span>}
      </Notice>
    </div>
  );
}
