import './file-check.css';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DropZone } from '../controls/drop-zone.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Notice } from '../controls/notice.tsx';
import type { FileCheckStand } from './file-check-state.ts';
import { checkDropped, chooseFileToCheck, closeFileCheck, useFileCheck } from './file-check-state.ts';
import { FileCheckResult } from './file-check-result.tsx';

/** Says what became of an exported file since: whether it is as written, what differs, which facts a colleague edited. */
export function FileCheckDialog() {
  const stand = useFileCheck((state) => state.stand);
  return (
    <Dialog
      title="Check a file"
      isOpen={stand.kind !== 'closed'}
      onOpenChange={(isOpen) => !isOpen && closeFileCheck()}
      width="wide"
      footer={
        <>
          <Button onPress={closeFileCheck}>Close</Button>
          <Button
            kind="primary"
            autoFocus
            isDisabled={stand.kind === 'running'}
            onPress={() => void chooseFileToCheck()}
          >
            {stand.kind === 'done' ? 'Check another file…' : 'Choose a file…'}
          </Button>
        </>
      }
    >
      <DropZone
        label="Drop a PDF or Word file to check it"
        onFiles={([file]) => void (file && checkDropped(file))}
        isDisabled={stand.kind === 'running'}
      >
        <div className="file-check">
          <Stand stand={stand} />
        </div>
      </DropZone>
    </Dialog>
  );
}

function Stand({ stand }: { readonly stand: FileCheckStand }) {
  switch (stand.kind) {
    case 'closed':
      return null;
    case 'choosing':
      return (
        <p className="second">
          Choose or drop a PDF or Word file that Attaché has exported. It is made again from what it says it
          was made of and compared; nothing in it is changed.
        </p>
      );
    case 'running':
      return <GhostRows label={`Checking ${stand.fileName}`} rows={4} />;
    case 'done':
      return stand.outcome.ok ? (
        <FileCheckResult check={stand.outcome.value} />
      ) : (
        <Notice tone="error" title={stand.outcome.failure.message} isUrgent />
      );
  }
}
