import './export-sheet.css';
import { useState } from 'react';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { ExportChoicesForm } from './export-choices-form.tsx';
import { ExportDone } from './export-done.tsx';
import { ExportRunning } from './export-running.tsx';
import { ReplaceQuestion } from './replace-question.tsx';
import type { ExportForm, Since } from './use-export.ts';
import { useExport } from './use-export.ts';
import { useExportChoices } from './use-export-choices.ts';

/** The sheet by which a draft is exported: what and where to, how far it is, and what became of it. */
export function ExportSheet() {
  const draft = useDraft();
  const id = useDraftState((state) => state.id);
  const number = useDraftState(({ briefing }) => briefing.number);
  const choices = useExportChoices(id);
  const [changed, setChanged] = useState<Partial<ExportForm>>({});
  const exporting = useExport();
  const { stand } = exporting;
  const close = (): void => draft.setExporting(false);
  const title = number === undefined ? 'Export' : `Export no. ${number}`;
  if (choices?.ok !== true)
    return (
      <Sheet title={title} onClose={close}>
        {choices === undefined ? (
          <GhostRows label="Loading what was chosen last" rows={4} />
        ) : (
          <Notice tone="error" title={choices.failure.message} />
        )}
      </Sheet>
    );
  const { lastWord, ...chosen } = choices.value;
  const since: Since | undefined = lastWord && { kind: 'file', place: lastWord };
  const form: ExportForm = { ...chosen, since, ...changed };
  if (stand.kind === 'running') return <ExportRunning title={title} {...stand} onStop={exporting.stop} />;
  if (stand.kind === 'done') return <ExportDone title={title} {...stand} onClose={close} />;
  return (
    <>
      <ExportChoicesForm
        title={title}
        form={form}
        last={lastWord}
        stand={stand}
        onChange={(part) => setChanged((before) => ({ ...before, ...part }))}
        onExport={() => exporting.run(form, false)}
        onClose={close}
      />
      {stand.kind === 'asking' && (
        <ReplaceQuestion
          taken={stand.taken}
          folder={form.folder}
          onReplace={() => exporting.run(form, true)}
          onKeep={exporting.reset}
        />
      )}
    </>
  );
}
