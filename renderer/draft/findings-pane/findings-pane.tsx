import { useMemo, useState } from 'react';
import type { Finding } from '../../../briefing/outcome.ts';
import { EmptyState } from '../../controls/empty-state.tsx';
import { countSeverities } from '../../findings/count-severities.ts';
import { FindingsList } from '../../findings/findings-list.tsx';
import { FindingsSift } from '../../findings/findings-sift.tsx';
import type { FindingView } from '../../findings/grouped-findings.ts';
import { groupedFindings } from '../../findings/grouped-findings.ts';
import { keyedFindings } from '../../findings/keyed-findings.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { findingsOf } from '../findings-of.ts';
import { FindingFixes } from './finding-fixes.tsx';
import { goToFinding, isInDraft } from './go-to-finding.ts';
import { FindingsFoot } from './findings-foot.tsx';
import { inOrder } from './in-order.ts';
import { placeNamer } from './place-of-finding.ts';

/** What there is to say of the draft as it stands. */
export function FindingsPane() {
  const draft = useDraft();
  const findings = useDraftState(findingsOf);
  const outline = useDraftState((state) => state.outline);
  const chosen = useDraftState((state) => state.finding);
  const [view, setView] = useState<FindingView>({ severity: 'all', words: '', order: 'place' });
  const groups = useMemo(
    () => groupedFindings(keyedFindings(inOrder(findings, outline)), view, placeNamer(outline)),
    [findings, outline, view],
  );
  return (
    <>
      {findings.length > 0 && (
        <FindingsSift counts={countSeverities(findings)} view={view} onChange={setView} />
      )}
      <FindingsList
        groups={groups}
        chosen={chosen}
        onChoose={draft.openFinding}
        onGo={(finding) => goToFinding(draft, finding)}
        onPoint={(finding) => isInDraft(finding) && goToFinding(draft, finding)}
        at={atWords}
        fixes={(finding) => <FindingFixes finding={finding} />}
        whenEmpty={<NoFindings isSifted={findings.length > 0} />}
      />
      <FindingsFoot />
    </>
  );
}

function atWords({ place = {} }: Finding): string {
  const { line, fact, source, template, slot } = place;
  if (fact !== undefined || source !== undefined) return fact ?? source ?? '';
  return line === undefined || (slot === undefined && template === undefined) ? '' : `line ${line}`;
}

function NoFindings({ isSifted }: { readonly isSifted: boolean }) {
  const hasPreview = useDraftState((state) => state.preview !== undefined);
  if (isSifted)
    return (
      <EmptyState icon="search" title="No finding fits">
        Show all severities, or search for other words.
      </EmptyState>
    );
  if (!hasPreview) return null;
  return (
    <EmptyState icon="done" title="No findings">
      The draft is checked at each key. It was checked last as it stands now.
    </EmptyState>
  );
}
