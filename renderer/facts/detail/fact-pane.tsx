import './fact-pane.css';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import { currentAnswer } from '../../bridge/current-answer.ts';
import { useCall } from '../../bridge/use-call.ts';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { OneBefore } from '../../controls/one-before.tsx';
import { Tabs } from '../../controls/tabs.tsx';
import { useEntered } from '../enter-form.ts';
import type { FactTab } from '../facts-state.ts';
import { showTab, useFacts } from '../facts-state.ts';
import { ChainNotice } from './chain-notice.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { FactFields } from './fact-fields.tsx';
import { FactHead } from './fact-head.tsx';
import type { FactEditor } from './fact-editor.ts';
import type { FormPart } from './form-parts.ts';
import { useEdited } from './form-parts.ts';
import { HistoryList } from './history-list.tsx';
import { KeptEvidence } from './kept-evidence.tsx';
import { SettledNotice } from './settled-notice.tsx';
import { unsavedWords, useUnsaved } from './unsaved-fields.ts';
import { UsedIn } from './used-in.tsx';
import { useFactEditor } from './use-fact-editor.ts';

export interface FactPaneProps {
  readonly id: string;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
}

/** One fact: its form, its evidence, where it is used and what happened to it. */
export function FactPane({ id, setting, isReadOnly }: FactPaneProps) {
  const { value, failure, isOld } = useCall('facts:get', { id });
  if (failure !== undefined) {
    return (
      <div className="fact-trouble">
        <Notice tone="note" title={failure.message} />
      </div>
    );
  }
  if (value === undefined) return <GhostRows label={`Loading ${id}`} rows={6} />;
  return (
    <OneBefore isShown={isOld}>
      <OpenFact kept={value} setting={setting} isReadOnly={isReadOnly} />
    </OneBefore>
  );
}

function OpenFact({ kept, setting, isReadOnly }: Omit<FactPaneProps, 'id'> & { readonly kept: KeptFact }) {
  const editor = useFactEditor(kept, setting);
  const { id } = kept.fact;
  const part: FormPart = { editor, setting, isReadOnly };
  const pane = useRef<HTMLDivElement>(null);
  useEntered(pane, id);
  return (
    <div ref={pane} className="fact-pane" onBlur={(event) => leave(event, editor)} onKeyDown={backToTable}>
      <FactHead {...part} />
      <ChainNotice id={id} />
      <ConflictNotice editor={editor} />
      <SettledNotice id={id} isReadOnly={isReadOnly} />
      <Trouble editor={editor} />
      <FactTabs id={id} part={part} />
    </div>
  );
}

/** Escape goes back to where Enter came from; what was typed is kept as the focus leaves. */
function backToTable({ key, defaultPrevented }: KeyboardEvent): void {
  if (key === 'Escape' && !defaultPrevented) document.querySelector<HTMLElement>('.facts-table')?.focus();
}

function leave({ relatedTarget, currentTarget }: FocusEvent, editor: FactEditor): void {
  if (relatedTarget !== currentTarget) void editor.leave();
}

/** Why the desk did not take a change; and for the status bar what is to be put right. */
function Trouble({ editor }: { readonly editor: FactEditor }) {
  const trouble = useEdited(editor, (edited) => edited.trouble);
  const words = useEdited(editor, unsavedWords);
  useEffect(() => {
    useUnsaved.setState({ words });
    return () => useUnsaved.setState({ words: undefined });
  }, [words]);
  if (trouble === undefined) return null;
  return (
    <Notice tone="error" title="Not saved." isUrgent>
      {trouble}
    </Notice>
  );
}

const mostEntries = 20;

function FactTabs({ id, part }: { readonly id: string; readonly part: FormPart }) {
  const tab = useFacts((state) => state.tab);
  const evidence = useEdited(part.editor, ({ form }) => form.evidence.length);
  const fields = useEdited(part.editor, (edited) => edited.fields);
  const uses = currentAnswer(useCall('uses:fact', { id })) ?? [];
  const history = currentAnswer(useCall('facts:history', { id })) ?? [];
  const checks = currentAnswer(useCall('facts:evidence', { id })) ?? noChecks;
  return (
    <Tabs<FactTab>
      label={`Fact ${id}`}
      value={tab}
      onChange={showTab}
      tabs={[
        {
          id: 'fact',
          name: 'Fact',
          content: (
            <div className="fact-form scroll">
              <FactFields {...part} />
              <KeptEvidence {...part} checks={checks} />
            </div>
          ),
        },
        {
          id: 'evidence',
          name: 'Evidence',
          pip: evidence,
          content: (
            <div className="fact-form scroll">
              <EvidenceList {...part} checks={checks} />
            </div>
          ),
        },
        { id: 'uses', name: 'Used in', pip: uses.length, content: <UsedIn id={id} uses={uses} /> },
        {
          id: 'history',
          name: 'History',
          pip: history.length < mostEntries ? history.length : `${mostEntries}+`,
          content: <HistoryList {...{ id, fields }} entries={history} isReadOnly={part.isReadOnly} />,
        },
      ]}
    />
  );
}

const noChecks: readonly EvidenceCheck[] = [];
