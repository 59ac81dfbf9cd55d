import './fact-pane.css';
import type { FocusEvent } from 'react';
import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Tabs } from '../../controls/tabs.tsx';
import type { FactTab } from '../facts-state.ts';
import { useFacts } from '../facts-state.ts';
import { ChainNotice } from './chain-notice.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { EvidenceSummary } from './evidence-summary.tsx';
import { FactFields } from './fact-fields.tsx';
import { FactHead } from './fact-head.tsx';
import type { FormPart } from './form-parts.ts';
import { HistoryList } from './history-list.tsx';
import { noteUnsaved } from './unsaved-fields.ts';
import { UsedIn } from './used-in.tsx';
import { useFactEditor } from './use-fact-editor.ts';
import { useEffect } from 'react';

export interface FactPaneProps {
  readonly id: string;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
}

/** One fact: its form, its evidence, where it is used and what happened to it. */
export function FactPane({ id, setting, isReadOnly }: FactPaneProps) {
  const { value, failure } = useCall('facts:get', { id });
  if (failure !== undefined) {
    return (
      <div className="fact-trouble">
        <Notice tone="note" title={failure.message} />
      </div>
    );
  }
  if (value?.fact.id !== id) return <GhostRows label={`Loading ${id}`} rows={6} />;
  return <OpenFact kept={value} setting={setting} isReadOnly={isReadOnly} />;
}

function OpenFact({ kept, setting, isReadOnly }: Omit<FactPaneProps, 'id'> & { readonly kept: KeptFact }) {
  const [editor, edited] = useFactEditor(kept, setting);
  const tab = useFacts((state) => state.tab);
  const { id } = kept.fact;
  const { value: uses = [] } = useCall('uses:fact', { id });
  const { value: history = [] } = useCall('facts:history', { id });
  const { value: checks = [] } = useCall('facts:evidence', { id });
  const part: FormPart = { editor, edited, setting, isReadOnly };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget === null || relatedTarget !== currentTarget) void editor.leave();
  };
  useEffect(() => noteUnsaved(edited), [edited]);
  return (
    <div className="fact-pane" onBlur={leave}>
      <FactHead {...{ edited, setting, isReadOnly }} />
      <ChainNotice id={id} />
      <ConflictNotice {...{ editor, edited }} />
      {edited.trouble !== undefined && (
        <Notice tone="error" title="Not saved." isUrgent>
          {edited.trouble}
        </Notice>
      )}
      <Tabs<FactTab>
        label={`Fact ${id}`}
        value={tab}
        onChange={(next) => useFacts.setState({ tab: next })}
        tabs={[
          { id: 'fact', name: 'Fact', content: <FactForm part={part} checks={checks} /> },
          {
            id: 'evidence',
            name: 'Evidence',
            pip: edited.form.evidence.length,
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
            pip: history.length < 20 ? history.length : '20+',
            content: <HistoryList {...{ id, isReadOnly }} entries={history} fields={edited.fields} />,
          },
        ]}
      />
    </div>
  );
}

function FactForm({ part, checks }: { readonly part: FormPart; readonly checks: EvidenceChecks }) {
  const { edited, isReadOnly } = part;
  const { kept } = edited;
  return (
    <div className="fact-form scroll">
      <FactFields {...part} />
      <section className="fact-section" aria-label="Evidence">
        <header className="line">
          <h3 className="grow">Evidence</h3>
          {!isReadOnly && (
            <Button
              kind="plain"
              size="low"
              icon="plus"
              onPress={() => useFacts.setState({ tab: 'evidence' })}
            >
              {kept.fact.evidence.length === 0 ? 'Add evidence' : 'Edit evidence'}
            </Button>
          )}
        </header>
        {kept.fact.evidence.map(({ source, locator = '', quotation = '' }, index) => (
          <EvidenceSummary
            key={index}
            evidence={{ source, locator, quotation }}
            name={kept.names[source] ?? source}
            check={checks[index]}
          />
        ))}
      </section>
    </div>
  );
}

type EvidenceChecks = Parameters<typeof EvidenceList>[0]['checks'];
