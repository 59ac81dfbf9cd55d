import { Button } from '../../controls/button.tsx';
import { Progress } from '../../controls/progress.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import type { ExportProgress } from './run-export.ts';

interface ExportRunningProps {
  readonly title: string;
  readonly progress: ExportProgress;
  readonly onStop: () => void;
}

/** An export under way; stopping it takes back whatever was written. */
export function ExportRunning({ title, progress, onStop }: ExportRunningProps) {
  return (
    <Sheet title={title} onClose={onStop}>
      <Progress
        label={progress.doing}
        share={progress.share}
        detail={`${Math.round(progress.share * 100)} %`}
      >
        <span className="grow small second">All files are put in place together, or none.</span>
        <Button autoFocus onPress={onStop}>
          Stop
        </Button>
      </Progress>
    </Sheet>
  );
}
