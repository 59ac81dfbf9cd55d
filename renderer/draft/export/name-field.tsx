import { useShallow } from 'zustand/shallow';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { longestPattern, patternTrouble } from '../../../briefing/editions/export-name.ts';
import { Fields } from '../../controls/field.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useDraftState } from '../draft-state.ts';
import { fileNames } from './file-names.ts';

interface NameFieldProps {
  readonly pattern: string;
  readonly formats: readonly ExportFormat[];
  readonly onChange: (pattern: string) => void;
  readonly onSubmit: () => void;
}

/** How the files are named, with the name that comes of it. */
export function NameField({ pattern, formats, onChange, onSubmit }: NameFieldProps) {
  const parts = useDraftState(
    useShallow(({ briefing, preview, head, release, onDesk }) => ({
      briefing,
      preview,
      head,
      release,
      onDesk,
    })),
  );
  const trouble = patternTrouble(pattern);
  const [first = ''] = fileNames(parts, pattern, formats.length === 0 ? ['pdf'] : formats);
  return (
    <Fields>
      <TextField
        label="Name, made of {title}, {number}, {date} and {marking}"
        value={pattern}
        maxLength={longestPattern}
        hint={first}
        {...(trouble === undefined ? {} : { error: trouble })}
        onChange={onChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit();
        }}
      />
    </Fields>
  );
}
