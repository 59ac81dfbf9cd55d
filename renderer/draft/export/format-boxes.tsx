import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { exportFormats } from '../../../briefing/editions/export-format.ts';
import { Checkbox } from '../../controls/checkbox.tsx';

const names: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'Web page',
  md: 'Markdown',
};

interface FormatBoxesProps {
  readonly formats: readonly ExportFormat[];
  readonly onChange: (formats: readonly ExportFormat[]) => void;
}

/** Which files are written. */
export function FormatBoxes({ formats, onChange }: FormatBoxesProps) {
  const toggle = (format: ExportFormat, isIn: boolean): void =>
    onChange(exportFormats.filter((one) => (one === format ? isIn : formats.includes(one))));
  return (
    <fieldset className="export-formats">
      <legend className="small second">Files</legend>
      <div className="export-format-boxes">
        {exportFormats.map((format) => (
          <Checkbox
            key={format}
            isCard
            isSelected={formats.includes(format)}
            onChange={(isIn) => toggle(format, isIn)}
            after={<span className="small quiet">.{format}</span>}
          >
            {names[format]}
          </Checkbox>
        ))}
      </div>
      {formats.length === 0 && <p className="small is-error">Choose at least one.</p>}
    </fieldset>
  );
}
