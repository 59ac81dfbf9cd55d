import { useEffect, useRef, useState } from 'react';
import type { ExportResult } from '../../../briefing/contract/export-calls.ts';
import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import type { Failure, Finding } from '../../../briefing/outcome.ts';
import { unsavedProse } from '../autosave.ts';
import type { DraftState } from '../draft-state.ts';
import { useDraft } from '../draft-state.ts';
import type { ExportProgress, RunningExport } from './run-export.ts';
import { runExport } from './run-export.ts';
import { sayExported } from './say-exported.ts';

/** What the sheet asks for. */
export interface ExportForm {
  readonly formats: readonly ExportFormat[];
  readonly folder: PlaceTicket;
  readonly pattern: string;
  /** Whether PDF and Word files carry what they were made of. */
  readonly bundle: boolean;
  /** Whether findings stand in Word files as comments. */
  readonly comments: boolean;
  /** Whether the Word file shows what was changed since an older text. */
  readonly changes: boolean;
  /** That text; absent: none is chosen yet. */
  readonly since?: Since | undefined;
}

/** An older text: a Word file, or another briefing of the desk. */
export type Since =
  { readonly kind: 'file'; readonly place: PlaceTicket } | { readonly kind: 'briefing'; readonly id: string };

type Written = Extract<ExportResult, { readonly folder: PlaceTicket }>;

/** Where an export stands. */
export type ExportStand =
  | { readonly kind: 'choosing' }
  /** Files of these names are there already. */
  | { readonly kind: 'asking'; readonly taken: readonly string[] }
  | { readonly kind: 'running'; readonly progress: ExportProgress }
  | { readonly kind: 'done'; readonly written: Written; readonly findings: readonly Finding[] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An export of the open draft, and what can be done with it. */
export interface Export {
  readonly stand: ExportStand;
  readonly run: (form: ExportForm, replace: boolean) => void;
  readonly stop: () => void;
  /** Goes back to the choices, which are as they were. */
  readonly reset: () => void;
}

/** Exports the open draft as it stands in the window, saved or not. */
export function useExport(): Export {
  const draft = useDraft();
  const [stand, setStand] = useState<ExportStand>({ kind: 'choosing' });
  const running = useRef<RunningExport>(undefined);
  const wasStopped = useRef(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const run = async (form: ExportForm, replace: boolean): Promise<void> => {
    wasStopped.current = false;
    setStand({ kind: 'running', progress: { share: 0, doing: 'Reading the desk' } });
    const request = { ...requestFor(draft.state.getState(), form), replace };
    running.current = runExport(request, (progress) => setStand({ kind: 'running', progress }));
    const outcome = await running.current.outcome;
    if (!isShown.current) {
      if (!wasStopped.current) sayExported(draft.state.getState().briefing.title, outcome);
    } else if (!outcome.ok)
      setStand(wasStopped.current ? { kind: 'stopped' } : { kind: 'failed', failure: outcome.failure });
    else if ('taken' in outcome.value) setStand({ kind: 'asking', taken: outcome.value.taken });
    else setStand({ kind: 'done', written: outcome.value, findings: outcome.findings });
  };
  return {
    stand,
    run: (form, replace) => void run(form, replace),
    stop: () => {
      wasStopped.current = true;
      running.current?.stop();
    },
    reset: () => setStand({ kind: 'choosing' }),
  };
}

function requestFor(state: DraftState, form: ExportForm) {
  const { formats, folder, pattern, bundle, comments, changes, since } = form;
  const { id, release } = state;
  const level = release === undefined ? {} : { level: release };
  const canReview = release === undefined && formats.includes('docx');
  const marks = changes && canReview && since !== undefined ? { changesFrom: fromSince(since) } : {};
  return {
    ids: [id],
    formats: [...formats],
    folder: folder.id,
    pattern,
    bundle,
    comments: comments && canReview,
    ...marks,
    unsaved: unsavedProse(state),
    ...level,
  };
}

function fromSince(since: Since): { readonly place: string } | { readonly briefing: string } {
  return since.kind === 'file' ? { place: since.place.id } : { briefing: since.id };
}
