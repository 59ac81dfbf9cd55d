import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import { choosePlace } from '../../bridge/choose-place.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import type { Choice } from '../../controls/choice.ts';
import { Fields } from '../../controls/field.tsx';
import { Select } from '../../controls/select.tsx';
import { useDraftState } from '../draft-state.ts';
import type { ExportForm, Since } from './use-export.ts';

interface ChangesBoxProps {
  readonly form: ExportForm;
  /** The Word file that was exported last. */
  readonly last: PlaceTicket | undefined;
  readonly onChange: (part: Partial<ExportForm>) => void;
}

/** Whether the Word file tracks what was changed since an older text, and since which: for colleagues, never for readers. */
export function ChangesBox({ form, last, onChange }: ChangesBoxProps) {
  const release = useDraftState((state) => state.release);
  const canTrack = form.formats.includes('docx') && release === undefined;
  const isOn = form.changes && canTrack;
  return (
    <>
      <Checkbox
        isSelected={isOn}
        isDisabled={!canTrack}
        onChange={(changes) => onChange({ changes })}
        note={
          release === undefined
            ? 'As changes that Word tracks: accept them for the new text, reject them for the old one.'
            : `Never in a copy for ${release}.`
        }
      >
        Show changes since an earlier text
      </Checkbox>
      {isOn && <SinceField since={form.since} last={last} onChange={(since) => onChange({ since })} />}
    </>
  );
}

const another = 'another';

interface SinceFieldProps {
  readonly since: Since | undefined;
  readonly last: PlaceTicket | undefined;
  readonly onChange: (since: Since) => void;
}

/** The last export where it is still there, any Word file, or another briefing of the desk. */
function SinceField({ since, last, onChange }: SinceFieldProps) {
  const own = useDraftState((state) => state.id);
  const { value } = useCall('briefings:list', {});
  const others = (value ?? []).filter(({ id }) => id !== own);
  const files = [last, since?.kind === 'file' ? since.place : undefined].filter((file) => file !== undefined);
  const choices: Choice[] = [
    ...[...new Map(files.map((file) => [file.id, file])).values()].map((file) => ({
      id: `file ${file.id}`,
      name: file.name,
      note: file.id === last?.id ? 'The last export' : file.path,
    })),
    { id: another, name: 'Another Word file…' },
    ...others.map(({ id, title }) => ({ id: `briefing ${id}`, name: title, note: `Briefing ${id}` })),
  ];
  const chooseFile = async (): Promise<void> => {
    const place = await choosePlace({ what: 'open-file', title: 'The earlier text', endings: ['docx'] });
    if (place !== undefined) onChange({ kind: 'file', place });
  };
  const pick = (id: string): void => {
    const file = files.find((one) => `file ${one.id}` === id);
    const briefing = others.find((one) => `briefing ${one.id}` === id);
    if (id === another) void chooseFile();
    else if (file !== undefined) onChange({ kind: 'file', place: file });
    else if (briefing !== undefined) onChange({ kind: 'briefing', id: briefing.id });
  };
  return (
    <Fields>
      <div className="export-since">
        <Select
          label="Since"
          choices={choices}
          value={idOf(since)}
          onChange={pick}
          placeholder="Choose an earlier text"
          hint="The desk keeps no older wording of a draft: an exported Word file does."
        />
      </div>
    </Fields>
  );
}

function idOf(since: Since | undefined): string | null {
  if (since === undefined) return null;
  return since.kind === 'file' ? `file ${since.place.id}` : `briefing ${since.id}`;
}
