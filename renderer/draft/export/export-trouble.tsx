import type { Finding } from '../../../briefing/outcome.ts';
import { Notice } from '../../controls/notice.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { useDraft } from '../draft-state.ts';
import { goToFinding } from '../findings-pane/go-to-finding.ts';
import type { ExportStand } from './use-export.ts';

/** The most findings that are listed. */
const mostListed = 8;

/** What became of the export that was tried before; the choices are as they were. */
export function ExportTrouble({ stand }: { readonly stand: ExportStand }) {
  if (stand.kind === 'stopped')
    return <Notice tone="note" title="The export was stopped. Nothing was written." isUrgent />;
  if (stand.kind !== 'failed') return null;
  const { message, findings } = stand.failure;
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.message !== message);
  return (
    <div className="export-errors">
      <Notice tone="error" title={message} isUrgent />
      {errors.length > 0 && <WhatWasFound errors={errors} />}
    </div>
  );
}

/** Each leads to its place where it has one on the desk. */
function WhatWasFound({ errors }: { readonly errors: readonly Finding[] }) {
  return (
    <ul aria-label="What was found">
      {errors.slice(0, mostListed).map((finding) => (
        <li key={JSON.stringify([finding.rule, finding.message, finding.place])}>
          <FoundWords finding={finding} />
        </li>
      ))}
      {errors.length > mostListed && <li className="second">{errors.length - mostListed} more</li>}
    </ul>
  );
}

function FoundWords({ finding }: { readonly finding: Finding }) {
  const draft = useDraft();
  const { slot, fact, source, template, field } = finding.place ?? {};
  const isFound = [slot, fact, source, template, field].some((part) => part !== undefined);
  if (!isFound) return <span>{finding.message}</span>;
  const go = (): void => {
    draft.setExporting(false);
    goToFinding(draft, finding);
  };
  return <LinkButton onClick={go}>{finding.message}</LinkButton>;
}
