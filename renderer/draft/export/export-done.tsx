import type { ExportedFile } from '../../../briefing/contract/export-calls.ts';
import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { say } from '../../controls/toast.tsx';
import { useDraftState } from '../draft-state.ts';
import { showPlace } from '../../state/show-place.ts';

interface ExportDoneProps {
  readonly title: string;
  readonly written: { readonly files: readonly ExportedFile[]; readonly folder: PlaceTicket };
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** What was exported: the files, and what was noticed while they were made. */
export function ExportDone({ title, written, findings, onClose }: ExportDoneProps) {
  const { files, folder } = written;
  const release = useDraftState((state) => state.release);
  return (
    <Sheet
      title={title}
      onClose={onClose}
      footer={
        <Button kind="primary" autoFocus onPress={onClose}>
          Done
        </Button>
      }
    >
      <Notice
        tone="done"
        title={`${counted(files.length, 'file')} exported to ${folder.name}.`}
        action={<Button onPress={() => void showPlace(files[0]?.place ?? folder)}>Show in folder</Button>}
      >
        {release === undefined
          ? undefined
          : `All parts of them were searched for what is withheld from ${release}. Nothing was found.`}
      </Notice>
      <ul className="exported-files" aria-label="Files">
        {files.map((file) => (
          <WrittenFile key={file.place.id} file={file} />
        ))}
      </ul>
      <NoticedNow findings={findings} />
    </Sheet>
  );
}

function WrittenFile({ file: { place, bytes } }: { readonly file: ExportedFile }) {
  return (
    <li className="exported-file">
      <Icon name="doc" tone="quiet" />
      <span className="cut grow" dir="auto" title={place.path}>
        {place.name}
      </span>
      <span className="small quiet num">{sizeWords(bytes)}</span>
      <Button size="low" aria-label={`Open ${place.name}`} onPress={() => void open(place)}>
        Open
      </Button>
    </li>
  );
}

/** What only the printing can know, such as a character that no font has. */
function NoticedNow({ findings }: { readonly findings: readonly Finding[] }) {
  const known = useDraftState(({ preview }) => preview?.findings);
  const before = new Set(known?.map(({ message }) => message));
  const fresh = findings.filter(({ message, ...finding }) => isWorthSaying(finding) && !before.has(message));
  return fresh.map(({ message, severity }) => <Notice key={message} tone={severity} title={message} />);
}

/** What a search could not prove is for the eyes of whoever sends the files. */
function isWorthSaying({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity !== 'note' || rule === 'release-unprovable';
}

async function open(place: PlaceTicket): Promise<void> {
  const opened = await call('places:open', { place: place.id });
  if (!opened.ok) say(opened.failure.message);
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
