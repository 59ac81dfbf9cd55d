import './outline.css';
import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { OutlineEntry } from '../../../briefing/drafts/outline.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { PaneBar } from '../../controls/pane.tsx';
import type { Branch } from '../../controls/tree.tsx';
import { Tree } from '../../controls/tree.tsx';
import { Tallies } from '../../controls/tally.tsx';
import { countSeverities } from '../../findings/count-severities.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { useDraftFacts } from '../facts-pane/use-draft-facts.ts';
import { findingsOf } from '../findings-of.ts';
import { ChangedFactsNote } from './changed-facts-note.tsx';
import { factsInSections } from './facts-in-sections.ts';
import { findingsByEntry } from './findings-by-entry.ts';

/** Set-up, slots and the sections that the template writes: which are filled, and what is amiss in each. */
export function OutlinePane() {
  const draft = useDraft();
  const open = useDraftState((state) => state.open);
  const outline = useDraftState((state) => state.outline);
  const filled = useDraftState(useShallow((state) => filledSlots(state.outline, state.texts)));
  const branches = useBranches(filled);
  const slots = outline.filter((entry) => entry.kind === 'slot' && entry.isStray !== true).length;
  const choose = (id: string): void => {
    const entry = outline.find((one, place) => idOf(one, place) === id);
    if (entry === undefined) return;
    if (entry.kind === 'made') draft.showSection(entry.title);
    else draft.openSlot(entry.kind === 'slot' ? entry.name : 'set-up');
  };
  return (
    <>
      <PaneBar
        title="Outline"
        tools={
          <span className="small quiet num">
            {filled.length} of {slots} {slots === 1 ? 'slot' : 'slots'} filled
          </span>
        }
      />
      <Tree
        label="Set-up, slots and sections"
        branches={branches}
        value={open === 'set-up' ? open : `slot ${open}`}
        onChange={choose}
      />
      <ChangedFactsNote />
    </>
  );
}

function useBranches(filled: readonly string[]): readonly Branch[] {
  const outline = useDraftState((state) => state.outline);
  // The preview is a new one at every key; how many facts stand where seldom changes.
  const facts = useDraftState(useShallow((state) => factsInSections(state.preview)));
  const findings = useDraftState(findingsOf);
  const selected = useDraftFacts().value?.selected;
  return useMemo(() => {
    const found = findingsByEntry(findings);
    return outline.map((entry, place): Branch => {
      const id = idOf(entry, place);
      if (entry.kind === 'set-up') {
        const count = selected === undefined ? '' : counted(selected, 'fact');
        return { id, name: 'Set-up', icon: 'settings', after: afterOf(found.get('set-up'), count) };
      }
      if (entry.kind === 'made') {
        const count = facts.get(entry.title) ?? 0;
        const words = count === 0 ? '' : counted(count, 'fact');
        return { id, name: entry.title, icon: 'braces', isQuiet: true, after: afterOf(undefined, words) };
      }
      const isFilled = filled.includes(entry.name) || entry.isStray === true;
      const after = afterOf(found.get(entry.name), isFilled ? '' : 'empty');
      return { id, name: entry.title, icon: isFilled ? 'dot' : 'ring', after };
    });
  }, [outline, facts, findings, filled, selected]);
}

function afterOf(findings: Parameters<typeof countSeverities>[0] = [], words: string) {
  const counts = countSeverities(findings);
  if (counts.error + counts.warning > 0) return <Tallies counts={counts} isWorstOnly />;
  if (words !== '') return <span className="pip">{words}</span>;
  return counts.note > 0 ? <Tallies counts={counts} isWorstOnly /> : undefined;
}

function idOf(entry: OutlineEntry, place: number): string {
  if (entry.kind === 'set-up') return 'set-up';
  return entry.kind === 'slot' ? `slot ${entry.name}` : `section ${place}`;
}

function filledSlots(outline: readonly OutlineEntry[], texts: Readonly<Record<string, string>>): string[] {
  return outline.flatMap((entry) =>
    entry.kind === 'slot' && (texts[entry.name] ?? '').trim() !== '' && entry.isStray !== true
      ? [entry.name]
      : [],
  );
}
