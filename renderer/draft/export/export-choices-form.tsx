import { patternTrouble } from '../../../briefing/editions/export-name.ts';
import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useDraftState } from '../draft-state.ts';
import { findingsOf } from '../findings-of.ts';
import { BundleBox } from './bundle-box.tsx';
import { ChangesBox } from './changes-box.tsx';
import { CommentsBox } from './comments-box.tsx';
import { ExportTrouble } from './export-trouble.tsx';
import { FolderField } from './folder-field.tsx';
import { ForWhom } from './for-whom.tsx';
import { FormatBoxes } from './format-boxes.tsx';
import { NameField } from './name-field.tsx';
import { Standing, StandingErrors } from './standing.tsx';
import type { ExportForm, ExportStand } from './use-export.ts';

interface ExportChoicesFormProps {
  readonly title: string;
  readonly form: ExportForm;
  /** The Word file that was exported last. */
  readonly last: PlaceTicket | undefined;
  readonly stand: ExportStand;
  readonly onChange: (part: Partial<ExportForm>) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** Which files are exported, where to, and under which name. Errors in the draft stand in the way, warnings do not. */
export function ExportChoicesForm(props: ExportChoicesFormProps) {
  const { title, form, last, stand, onChange, onExport, onClose } = props;
  const hasErrors = useDraftState((state) => findingsOf(state).some(({ severity }) => severity === 'error'));
  const { formats, pattern, bundle, comments } = form;
  const release = useDraftState((state) => state.release);
  const lacksText =
    form.changes && form.since === undefined && release === undefined && formats.includes('docx');
  const canExport = !hasErrors && !lacksText && formats.length > 0 && patternTrouble(pattern) === undefined;
  const files = counted(formats.length, 'file');
  return (
    <Sheet
      title={title}
      onClose={onClose}
      standing={<Standing />}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={!canExport} onPress={onExport}>
            {formats.length === 0 ? 'Export' : `Export ${files}`}
          </Button>
        </>
      }
    >
      <ExportTrouble stand={stand} />
      <StandingErrors />
      <FormatBoxes formats={formats} onChange={(chosen) => onChange({ formats: chosen })} />
      <ForWhom />
      <BundleBox
        formats={formats}
        isIncluded={bundle}
        onChange={(isIncluded) => onChange({ bundle: isIncluded })}
      />
      <CommentsBox
        formats={formats}
        isIncluded={comments}
        onChange={(isIncluded) => onChange({ comments: isIncluded })}
      />
      <ChangesBox {...{ form, last, onChange }} />
      <FolderField folder={form.folder} onChange={(folder) => onChange({ folder })} />
      <NameField
        pattern={pattern}
        formats={formats}
        onChange={(text) => onChange({ pattern: text })}
        onSubmit={() => {
          if (canExport) onExport();
        }}
      />
    </Sheet>
  );
}
