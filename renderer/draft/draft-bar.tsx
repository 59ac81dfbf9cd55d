import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { MarkingLabel } from '../controls/marking-label.tsx';
import { runCommand } from '../commands/run-command.ts';
import { goTo } from '../state/window-state.ts';
import { useDraft, useDraftState } from './draft-state.ts';
import { useUndoSteps } from './editor/use-undo-steps.ts';

/** What is drafted, its marking, and what can be done with it as a whole. */
export function DraftBar() {
  const { title, number, state } = useDraftState(({ briefing }) => briefing);
  const id = useDraftState((draft) => draft.id);
  return (
    <>
      <button type="button" className="draft-back" onClick={() => goTo({ kind: 'briefings', chosen: id })}>
        <Icon name="left" size={14} />
        Briefings
      </button>
      <span className="quiet" aria-hidden="true">
        /
      </span>
      <h1 className="cut" dir="auto" title={title}>
        {title}
      </h1>
      <span className="quiet draft-issue">{issueWords(number, state)}</span>
      <span className="grow" />
      <Marking />
      <Steps />
      <IconButton icon="search" label="Find and replace" command="find" onPress={() => runCommand('find')} />
      <ExportButton />
    </>
  );
}

function issueWords(number: number | undefined, state: 'draft' | 'archived' = 'draft'): string {
  if (number === undefined) return state === 'draft' ? 'Draft' : 'Archived';
  return `No. ${number}, ${state}`;
}

function Marking() {
  const label = useDraftState(
    ({ preview, briefing, head }) => preview?.marking ?? briefing.marking ?? head.marking,
  );
  const scheme = useDraftState(({ onDesk }) => onDesk.markings);
  return label === undefined ? null : <MarkingLabel label={label} scheme={scheme} />;
}

function Steps() {
  const steps = useUndoSteps();
  return (
    <>
      <IconButton
        icon="undo"
        label={steps.undo === undefined ? 'Undo' : `Undo: ${steps.undo}`}
        command="undo"
        isDisabled={steps.undo === undefined}
        onPress={() => runCommand('undo')}
      />
      <IconButton
        icon="redo"
        label={steps.redo === undefined ? 'Redo' : `Redo: ${steps.redo}`}
        command="redo"
        isDisabled={steps.redo === undefined}
        onPress={() => runCommand('redo')}
      />
    </>
  );
}

function ExportButton() {
  const draft = useDraft();
  const isExporting = useDraftState((state) => state.isExporting);
  return (
    <Button kind="primary" icon="export" isDisabled={isExporting} onPress={() => draft.setExporting(true)}>
      Export…
    </Button>
  );
}
