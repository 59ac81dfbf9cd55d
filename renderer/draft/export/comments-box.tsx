import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { useDraftState } from '../draft-state.ts';

interface CommentsBoxProps {
  readonly formats: readonly ExportFormat[];
  readonly isIncluded: boolean;
  readonly onChange: (isIncluded: boolean) => void;
}

/** Whether findings stand in the Word file as comments: for colleagues who go on working in it, never for readers. */
export function CommentsBox({ formats, isIncluded, onChange }: CommentsBoxProps) {
  const release = useDraftState((state) => state.release);
  const canComment = formats.includes('docx') && release === undefined;
  return (
    <Checkbox
      isSelected={isIncluded && canComment}
      isDisabled={!canComment}
      onChange={onChange}
      note={
        release === undefined
          ? 'In the Word file, at the words they are about. For colleagues, not for readers.'
          : `Never in a copy for ${release}.`
      }
    >
      Findings as comments
    </Checkbox>
  );
}
