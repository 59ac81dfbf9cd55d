import type { Finding } from '../../../briefing/outcome.ts';
import { useCall } from '../../bridge/use-call.ts';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Notice } from '../../controls/notice.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { findingWords } from '../../findings/finding-words.ts';
import { keyedFindings } from '../../findings/keyed-findings.ts';
import { goTo } from '../../state/window-state.ts';

/** The worst that there is to say of a briefing, each with the way to its place. */
export function WorstFindings({ id }: { readonly id: string }) {
  const { value, failure } = useCall('briefings:findings', { id });
  if (failure !== undefined)
    return (
      <Notice tone="error" title="The briefing could not be checked.">
        {failure.message}
      </Notice>
    );
  if (value === undefined) return <GhostRows label="Checking the briefing" rows={3} />;
  const all = value.error + value.warning + value.note;
  return (
    <>
      <h3>
        Findings
        {all > 0 && (
          <LinkButton onClick={() => goTo({ kind: 'draft', briefing: id, shows: 'findings' })}>
            {all === 1 ? 'Show it' : `Show all ${all}`}
          </LinkButton>
        )}
      </h3>
      {all === 0 && (
        <p className="line second">
          <Icon name="done" size={14} tone="done" />
          No findings
        </p>
      )}
      <ul className="detail-lines">
        {keyedFindings(value.worst).map(({ key, finding }) => (
          <FindingLine key={key} id={id} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingLine({ id, finding }: { readonly id: string; readonly finding: Finding }) {
  const { slot, line } = finding.place ?? {};
  const show = (): void =>
    goTo({
      kind: 'draft',
      briefing: id,
      ...(slot === undefined ? { shows: 'findings' as const } : { slot }),
      ...(slot === undefined || line === undefined ? {} : { line }),
    });
  return (
    <li>
      <Icon name={finding.severity} size={14} tone={finding.severity} label={finding.severity} />
      <button type="button" className="finding-link" dir="auto" title={finding.message} onClick={show}>
        {findingWords(finding.message).title}
      </button>
    </li>
  );
}
