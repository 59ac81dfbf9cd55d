import { useState } from 'react';
import { Tabs } from '../controls/tabs.tsx';
import type { TabSpec } from '../controls/tabs.tsx';
import { FindingsPane } from './findings-pane/findings-pane.tsx';
import type { DraftPane } from './draft-state.ts';
import { useDraft, useDraftState } from './draft-state.ts';
import { FactsPane } from './facts-pane/facts-pane.tsx';
import { useDraftFacts } from './facts-pane/use-draft-facts.ts';
import { findingsOf, isChecked } from './findings-of.ts';
import { Pages } from './pages/pages.tsx';
import { PagesTools } from './pages/pages-tools.tsx';
import { Preview } from './preview/preview.tsx';

/** What will be issued, as a page of the window and as printed; in a narrow window facts and findings stand beside it. */
export function IssuePane({ isWide }: { readonly isWide: boolean }) {
  const own = useIssueTabs();
  const others = useMaterialTabs();
  return <PaneTabs label="What will be issued" tabs={isWide ? own : [...own, ...others]} first="preview" />;
}

/** The facts and the findings of a draft, in a pane of their own. */
export function MaterialPane() {
  return <PaneTabs label="Facts and findings" tabs={useMaterialTabs()} first="findings" />;
}

interface PaneTabsProps {
  readonly label: string;
  readonly tabs: readonly TabSpec<DraftPane>[];
  /** Shown until one that is here is asked for. */
  readonly first: DraftPane;
}

/** Shows the pane that was asked for last, of those that are here. */
function PaneTabs({ label, tabs, first }: PaneTabsProps) {
  const draft = useDraft();
  const asked = useDraftState((state) => state.pane);
  const [before, setBefore] = useState(first);
  const isHere = (pane: DraftPane): boolean => tabs.some(({ id }) => id === pane);
  const shown = isHere(asked) ? asked : isHere(before) ? before : first;
  if (shown !== before) setBefore(shown);
  const tools = shown === 'pages' ? { tools: <PagesTools /> } : {};
  return <Tabs label={label} tabs={tabs} value={shown} onChange={draft.turnToPane} {...tools} />;
}

function useIssueTabs(): readonly TabSpec<DraftPane>[] {
  return [
    { id: 'preview', name: 'Preview', content: <Preview />, isKept: true },
    { id: 'pages', name: 'Pages', content: <Pages /> },
  ];
}

function useMaterialTabs(): readonly TabSpec<DraftPane>[] {
  const facts = useDraftFacts().value?.selected;
  const findings = useDraftState((state) => (isChecked(state) ? findingsOf(state).length : undefined));
  return [
    { id: 'facts', name: 'Facts', pip: facts, content: <FactsPane /> },
    { id: 'findings', name: 'Findings', pip: findings, content: <FindingsPane /> },
  ];
}
