import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';

interface ReplaceQuestionProps {
  readonly taken: readonly string[];
  readonly folder: PlaceTicket;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before files are replaced, as that stays done. */
export function ReplaceQuestion({ taken, folder, onReplace, onKeep }: ReplaceQuestionProps) {
  const files = counted(taken.length, 'file');
  const [first = ''] = taken;
  return (
    <Dialog
      title={`Replace ${files} in ${folder.name}?`}
      isOpen
      isAsking
      width="narrow"
      onOpenChange={(isOpen) => !isOpen && onKeep()}
      footer={
        <>
          <Button onPress={onKeep}>Keep</Button>
          <Button kind="danger" onPress={onReplace}>
            Replace {files}
          </Button>
        </>
      }
    >
      <p>
        <span dir="auto">{first}</span>
        {taken.length > 1 ? ` and ${counted(taken.length - 1, 'other')} are` : ' is'} there already. What is
        replaced cannot be brought back.
      </p>
    </Dialog>
  );
}
