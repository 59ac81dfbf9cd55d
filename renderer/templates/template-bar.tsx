import { IconButton } from '../controls/icon-button.tsx';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../commands/use-command.ts';
import { spokenTime } from '../text/spoken-time.ts';
import { useNow } from '../text/use-now.ts';
import { useWindow } from '../state/window-state.ts';
import { firstError } from './template-work.ts';
import { useWork, useWorkState } from './work-context.ts';

export interface TemplateBarProps {
  readonly isReadOnly: boolean;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onSave: () => void;
}

/** The template that is open and what can be done with it. */
export function TemplateBar({ isReadOnly, onDuplicate, onDelete, onSave }: TemplateBarProps) {
  const open = useWorkState((state) => state.open);
  const title = useWorkState(({ checked }) => checked?.title);
  return (
    <>
      <h1 className="cut" dir="auto">
        {title ?? open.name}
      </h1>
      <Standing />
      <span className="grow" />
      {!open.isBuiltIn && !isReadOnly && <Steps />}
      {!isReadOnly && (
        <Button kind={open.isBuiltIn ? 'primary' : 'plain'} onPress={onDuplicate}>
          Duplicate…
        </Button>
      )}
      {!open.isBuiltIn && !isReadOnly && (
        <>
          <IconButton icon="trash" label="Delete the template" onPress={onDelete} />
          <Save onSave={onSave} />
        </>
      )}
    </>
  );
}

function Standing() {
  const { isBuiltIn, version } = useWorkState((state) => state.open);
  const timeZone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const now = useNow();
  if (isBuiltIn) return <span className="quiet">Built in, to read and duplicate</span>;
  if (version === undefined) return null;
  const when = spokenTime(version.at, now, timeZone);
  return <span className="quiet">{`Version ${version.number}, ${inside(when)}`}</span>;
}

function inside(when: string): string {
  return when.startsWith('Yesterday') ? `y${when.slice(1)}` : when;
}

function Steps() {
  const work = useWork();
  const canUndo = useWorkState((state) => state.canUndo);
  const canRedo = useWorkState((state) => state.canRedo);
  useCommand('undo', () => work.hand?.undo());
  useCommand('redo', () => work.hand?.redo());
  return (
    <>
      <IconButton
        icon="undo"
        label="Undo"
        command="undo"
        isDisabled={!canUndo}
        onPress={() => work.hand?.undo()}
      />
      <IconButton
        icon="redo"
        label="Redo"
        command="redo"
        isDisabled={!canRedo}
        onPress={() => work.hand?.redo()}
      />
    </>
  );
}

function Save({ onSave }: { readonly onSave: () => void }) {
  const work = useWork();
  const error = useWorkState(firstError);
  const isChanged = useWorkState(({ text, open }) => text !== open.text);
  const isClash = useWorkState(({ outside }) => outside !== undefined);
  const next = useWorkState(({ open }) => (open.version?.number ?? 0) + 1);
  const line = error?.place?.line;
  return (
    <>
      {error !== undefined && (
        <button
          type="button"
          id="why-not-saved"
          className="template-why small is-error"
          onClick={() => work.hand?.reveal(line ?? 1, error.place?.column ?? 1)}
        >
          {line === undefined ? 'Mend the front matter to save' : `Fix line ${line} to save`}
        </button>
      )}
      <Button
        kind="primary"
        isDisabled={error !== undefined || !isChanged || isClash}
        {...(error === undefined ? {} : { 'aria-describedby': 'why-not-saved' })}
        onPress={onSave}
      >
        {`Save version ${next}…`}
      </Button>
    </>
  );
}
