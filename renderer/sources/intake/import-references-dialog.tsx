import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { CheckedSources } from '../../../briefing/contract/source-calls.ts';
import type { Failure } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { putBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Notice } from '../../controls/notice.tsx';
import { say } from '../../controls/toast.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { undoAction } from '../../frame/take-back.ts';
import { chooseSource } from '../sources-state.ts';

const endings = ['.json', '.csv', '.jsonl', '.ndjson'];
const mostShown = 50;

/** Takes references over from a reference manager: the file is read first, and nothing is added until the user says so. */
export function ImportReferencesDialog({ onClose }: { readonly onClose: () => void }) {
  const [checked, setChecked] = useState<CheckedSources>();
  const [failure, setFailure] = useState<Failure>();
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const answer = await checkFile(file);
    setChecked(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.failure);
  };
  const once = useOnce();
  const add = async (): Promise<void> => {
    if (checked === undefined) return;
    const added = await call('sources:add', { ticket: checked.ticket });
    if (!added.ok) {
      setFailure(added.failure);
      return;
    }
    const [first] = added.value.sources;
    if (first !== undefined) chooseSource(first);
    say(`${counted(added.value.sources.length, 'source')} added.`, undoAction());
    onClose();
  };
  return (
    <Dialog
      title="Import references"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {checked !== undefined && checked.count > 0 && (
            <Button kind="primary" onPress={() => void once(add)}>
              Import {counted(checked.count, 'source')}
            </Button>
          )}
        </>
      }
    >
      <div className="import-references">
        <p>
          CSL-JSON as Zotero and other reference managers write it, or a CSV table of sources. Nothing is
          added before you have seen it.
        </p>
        <FileTrigger acceptedFileTypes={endings} onSelect={(files) => void check(files?.[0])}>
          <Button icon="folder">Choose file…</Button>
        </FileTrigger>
        <Found checked={checked} failure={failure} />
      </div>
    </Dialog>
  );
}

async function checkFile(file: File) {
  const bytes = await putBytes(file);
  return bytes.ok ? call('sources:check', { bytes: bytes.value, fileName: file.name.slice(-300) }) : bytes;
}

function Found({
  checked,
  failure,
}: {
  readonly checked: CheckedSources | undefined;
  readonly failure: Failure | undefined;
}) {
  const findings = failure?.findings ?? checked?.findings ?? [];
  return (
    <div role="status" className="import-found">
      {failure !== undefined && <Notice tone="error" title={failure.message} />}
      {checked !== undefined && <p className="strong">{counted(checked.count, 'source')} can be added</p>}
      <ul>
        {checked?.names.slice(0, mostShown).map((name, index) => (
          <li key={`${index} ${name}`} className="cut" dir="auto">
            {name}
          </li>
        ))}
        {checked !== undefined && checked.count > mostShown && <li>and {checked.count - mostShown} more</li>}
      </ul>
      {findings.slice(0, mostShown).map(({ severity, message }, index) => (
        <Notice key={`${index} ${message}`} tone={severity} title={message} />
      ))}
    </div>
  );
}
