import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { readDay } from '../../../briefing/facts/form/read-day.ts';
import { sourceFieldProblem } from '../../../briefing/sources/source-fields.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { Notice } from '../../controls/notice.tsx';
import { Segments } from '../../controls/segments.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useUnfinished } from '../../state/use-unfinished.ts';
import { SourceBox } from '../../facts/detail/source-box.tsx';
import { captureFiles, type CaptureDetails, useCapturing } from './capture-files.ts';

/** The endings of files that can be captured. */
const endings = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf'];

export interface NewCaptureDialogProps {
  /** The source it belongs to, where that is known. */
  readonly source?: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

interface Typed {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  readonly read: string;
  readonly source: { readonly id: string; readonly name: string };
}

/** By the source that the dialog was opened for. */
const left = new Map<string, Typed>();

/**
 * Keeps text as it was read: pasted, or from files. Addresses are noted, never opened. What Escape leaves is there again the next
 * time.
 */
export function NewCaptureDialog({ source = { id: '', name: '' }, onClose }: NewCaptureDialogProps) {
  const [from, setFrom] = useState<'text' | 'files'>('text');
  const blank = { text: '', title: '', url: '', read: '', source };
  const { typed, change, forget } = useUnfinished(left, source.id, blank);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isTried, setTried] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const refused = useCapturing((state) => state.refused);
  const problems = problemsOf(typed, from, files);
  const isRight = Object.values(problems).every((problem) => problem === undefined);
  const close = (): void => {
    forget();
    onClose();
  };
  const capture = async (): Promise<void> => {
    setTried(true);
    if (!isRight || isKeeping) return;
    if (from === 'files') {
      void captureFiles(files, detailsOf(typed, from));
      close();
      return;
    }
    setKeeping(true);
    const isKept = await captureFiles([pasted(typed.text)], detailsOf(typed, from));
    setKeeping(false);
    if (isKept) close();
  };
  const set = (some: Partial<Typed>): void => change({ ...typed, ...some });
  const shown = isTried ? problems : {};
  return (
    <Dialog
      title="New capture"
      isOpen
      isAsking
      width="wide"
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button kind="primary" isDisabled={isKeeping} onPress={() => void capture()}>
            {from === 'files' && files.length > 1 ? `Capture ${files.length} files` : 'Capture'}
          </Button>
        </>
      }
    >
      <div className="new-capture">
        {from === 'text' && isTried && !isKeeping && refused.length > 0 && (
          <Notice tone="error" title="This text was not captured; it still stands here." isUrgent>
            {refused.join(' ')}
          </Notice>
        )}
        <Segments
          label="Where it comes from"
          segments={[
            { id: 'text', name: 'Pasted text' },
            { id: 'files', name: 'Files' },
          ]}
          value={from}
          onChange={setFrom}
        />
        <Fields>
          {from === 'text' ? (
            <TextArea
              label="Text, as it was read"
              face="doc"
              rows={8}
              value={typed.text}
              onChange={(text) => set({ text })}
              autoFocus
              {...given({ error: shown.text })}
            />
          ) : (
            <ChosenFiles files={files} error={shown.files} onFiles={setFiles} />
          )}
          <SourceBox
            label="Source"
            value={typed.source.id}
            name={typed.source.name}
            placeholder="A new source"
            onChange={(id, name) => set({ source: { id, name } })}
            span={6}
          />
          <TextField
            label="Read on"
            span={6}
            value={typed.read}
            onChange={(read) => set({ read })}
            placeholder="Today"
            isTabular
            {...given({ error: shown.read })}
          />
          {typed.source.id === '' && (
            <NewSourceFields typed={typed} hasTitle={from === 'text'} shown={shown} onChange={set} />
          )}
        </Fields>
      </div>
    </Dialog>
  );
}

interface NewSourceProps {
  readonly typed: Typed;
  readonly hasTitle: boolean;
  readonly shown: Problems;
  readonly onChange: (change: Partial<Typed>) => void;
}

function NewSourceFields({ typed, hasTitle, shown, onChange }: NewSourceProps) {
  return (
    <>
      {hasTitle && (
        <TextField
          label="Title"
          span={6}
          value={typed.title}
          onChange={(title) => onChange({ title })}
          maxLength={300}
          placeholder="As the source has it"
          {...given({ error: shown.title })}
        />
      )}
      <TextField
        label="Web address"
        span={6}
        value={typed.url}
        onChange={(url) => onChange({ url })}
        placeholder="https://"
        hint="Noted for the reader; Attaché never opens it."
        {...given({ error: shown.url })}
      />
    </>
  );
}

interface ChosenFilesProps {
  readonly files: readonly File[];
  readonly error: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

function ChosenFiles({ files, error, onFiles }: ChosenFilesProps) {
  return (
    <div className="field new-capture-files" data-span={12}>
      <FileTrigger acceptedFileTypes={endings} allowsMultiple onSelect={(list) => onFiles([...(list ?? [])])}>
        <Button icon="folder">Choose files…</Button>
      </FileTrigger>
      <ul className="small">
        {files.map((file) => (
          <li key={file.name} dir="auto">
            {file.name}
          </li>
        ))}
      </ul>
      <span className={error === undefined ? 'field-hint' : 'field-hint is-error'}>
        {error ??
          'Text, Markdown, HTML or PDF, up to 64 MB each. Files can also be dropped anywhere on this screen.'}
      </span>
    </div>
  );
}

type Problems = Partial<Readonly<Record<'text' | 'files' | 'read' | 'title' | 'url', string | undefined>>>;

function problemsOf(typed: Typed, from: 'text' | 'files', files: readonly File[]): Problems {
  const day = readDay(typed.read);
  const isNew = typed.source.id === '';
  const url = typed.url.trim();
  const title = typed.title.trim();
  return {
    text: from === 'text' && typed.text.trim() === '' ? 'Paste the text that is to be kept.' : undefined,
    files: from === 'files' && files.length === 0 ? 'Choose a file.' : undefined,
    read: day.is === 'wrong' ? day.error : undefined,
    url: isNew && url !== '' ? sourceFieldProblem('url', url) : undefined,
    title: isNew && title !== '' ? sourceFieldProblem('title', title) : undefined,
  };
}

function detailsOf({ title, url, read, source }: Typed, from: 'text' | 'files'): CaptureDetails {
  const day = readDay(read);
  const isNew = source.id === '';
  return {
    ...(day.is === 'value' ? { read: day.value } : {}),
    ...(isNew ? {} : { source: source.id }),
    ...(isNew && from === 'text' && title.trim() !== '' ? { title: title.trim() } : {}),
    ...(isNew && url.trim() !== '' ? { url: url.trim() } : {}),
  };
}

function pasted(text: string): File {
  return new File([text.toWellFormed()], 'Pasted text', { type: 'text/plain' });
}
