import type { Finding } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Icon } from '../../controls/icon.tsx';
import { Notice } from '../../controls/notice.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { countSeverities } from '../../findings/count-severities.ts';
import { findingWords } from '../../findings/finding-words.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { findingsOf } from '../findings-of.ts';
import { goToFinding } from '../findings-pane/go-to-finding.ts';

/** The most errors that are listed; the rest stand in the list of findings. */
const mostErrors = 6;

/** What the checks say of the draft, in one line. */
export function Standing() {
  const findings = useDraftState(findingsOf);
  const { error, warning } = countSeverities(findings);
  if (error + warning === 0)
    return (
      <>
        <Icon name="done" size={14} tone="done" />
        Nothing stands in the way
      </>
    );
  const worst = error > 0 ? 'error' : 'warning';
  const warnings = warning === 0 ? [] : [counted(warning, 'warning')];
  return (
    <>
      <Icon name={worst} size={14} tone={worst} />
      {(error === 0 ? [...warnings, 'no error'] : [counted(error, 'error'), ...warnings]).join(', ')}
    </>
  );
}

/** The errors that stand in the way of an export; each leads to its place. */
export function StandingErrors() {
  const draft = useDraft();
  const findings = useDraftState(findingsOf);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  const go = (finding: Finding): void => {
    draft.setExporting(false);
    goToFinding(draft, finding);
  };
  const title = `${counted(errors.length, 'error')} in the draft ${errors.length === 1 ? 'stands' : 'stand'} in the way.`;
  return (
    <div className="export-errors">
      <Notice tone="error" title={title}>
        Nothing is exported until this is mended.
      </Notice>
      <ul aria-label="Errors">
        {errors.slice(0, mostErrors).map((finding) => (
          <li key={JSON.stringify([finding.rule, finding.message, finding.place])}>
            <LinkButton onClick={() => go(finding)}>{findingWords(finding.message).title}</LinkButton>
          </li>
        ))}
        {errors.length > mostErrors && (
          <li>
            <LinkButton
              onClick={() => {
                draft.setExporting(false);
                draft.showPane('findings');
              }}
            >
              All {errors.length}
            </LinkButton>
          </li>
        )}
      </ul>
    </div>
  );
}
