import { useState } from 'react';
import { Tabs } from '../controls/tabs.tsx';
import type { TabSpec } from '../controls/tabs.tsx';
import { FindingsPane } from './findings-pane/findings-pane.tsx';
import type { DraftPane } from './draft-state.ts';
import { useDraft, useDraftState } from './draft-state.ts';
import { FactsPane } from './facts-pane/facts-pane.tsx';
import { findingsOf } from './findings-of.ts';
import { Pages } from './pages/pages.tsx';
import { Preview } from './preview/preview.tsx';

/** What will be issued, as a page of the window and as printed; in a narrow window facts and findings stand beside it. */
export function IssuePane({ isWide }: { readonly isWide: boolean }) {
  const own = useIssueTabs();
  const others = useMaterialTabs();
  return <PaneTabs label="What will be issued" tabs={isWide ? own : [...own, ...others]} />;
}

/** The facts and the findings of a draft, in a pane of their own. */
export function MaterialPane() {
  return <PaneTabs label="Facts and findings" tabs={useMaterialTabs().toReversed()} />;
}

/** Shows the pane that was asked for last, of those that are here. */
function PaneTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly TabSpec<DraftPane>[] }) {
  const draft = useDraft();
  const asked = useDraftState((state) => state.pane);
  const [before, setBefore] = useState<DraftPane>(tabs[0]?.id ?? asked);
  const isHere = (pane: DraftPane): boolean => tabs.some(({ id }) => id === pane);
  const shown = isHere(asked) ? asked : isHere(before) ? before : (tabs[0]?.id ?? asked);
  if (shown !== before) setBefore(shown);
  return <Tabs label={label} tabs={tabs} value={shown} onChange={draft.showPane} />;
}

function useIssueTabs(): readonly TabSpec<DraftPane>[] {
  return [
    { id: 'preview', name: 'Preview', content: <Preview />, isKept: true },
    { id: 'pages', name: 'Pages', content: <Pages /> },
  ];
}

function useMaterialTabs(): readonly TabSpec<DraftPane>[] {
  const facts = useDraftState((state) => state.preview?.facts.length);
  const findings = useDraftState((state) => findingsOf(state).length);
  return [
    { id: 'facts', name: 'Facts', pip: facts, content: <FactsPane /> },
    { id: 'findings', name: 'Findings', pip: findings, content: <FindingsPane /> },
  ];
}
