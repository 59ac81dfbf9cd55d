import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { useDraftState } from '../draft-state.ts';

interface BundleBoxProps {
  readonly formats: readonly ExportFormat[];
  readonly isIncluded: boolean;
  readonly onChange: (isIncluded: boolean) => void;
}

/** Whether the files carry what they were made of, which no page shows. */
export function BundleBox({ formats, isIncluded, onChange }: BundleBoxProps) {
  const release = useDraftState((state) => state.release);
  const carries = formats.includes('pdf') || formats.includes('docx');
  const shared = release === undefined ? '' : ` Only what may go to ${release}, and searched like the pages.`;
  return (
    <Checkbox
      isSelected={isIncluded && carries}
      isDisabled={!carries}
      onChange={onChange}
      note={
        carries
          ? `The facts, sources and prose behind the pages, so that the file can be checked later.${shared}`
          : 'Only PDF and Word files can carry it.'
      }
    >
      Include what it was made of
    </Checkbox>
  );
}
