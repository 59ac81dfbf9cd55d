import { useState } from 'react';
import type { OpenedDraft } from '../../briefing/contract/draft-calls.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Screen } from '../frame/screen.tsx';
import { usePreferences } from '../state/preferences.ts';
import { useWindow } from '../state/window-state.ts';
import type { Draft } from './draft-state.ts';
import { createDraftState, DraftProvider } from './draft-state.ts';
import { DraftView } from './draft-view.tsx';
import { useOpenedDraft } from './use-opened-draft.ts';

export interface DraftScreenProps {
  /** Id of the briefing that is drafted. */
  readonly briefing: string;
}

/** The place where a briefing is drafted. */
export function DraftScreen({ briefing }: DraftScreenProps) {
  const { opened, failure } = useOpenedDraft(briefing);
  if (opened !== undefined) return <OpenDraft opened={opened} />;
  return (
    <Screen bar={<h1>Draft</h1>}>
      {failure === undefined ? (
        <GhostRows label="Opening the draft" />
      ) : (
        <EmptyState icon="error" title="This draft cannot be opened">
          {failure.message}
        </EmptyState>
      )}
    </Screen>
  );
}

function OpenDraft({ opened }: { readonly opened: OpenedDraft }) {
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const [draft] = useState(() => asAsked(createDraftState(opened, isReadOnly)));
  return (
    <DraftProvider value={draft}>
      <DraftView />
    </DraftProvider>
  );
}

/** Shows what whoever led to the draft asked for: a place in its prose, facts, findings, or the export. */
function asAsked(draft: Draft): Draft {
  const { place } = useWindow.getState();
  if (place.kind !== 'draft') return draft;
  const { slot, line = 1, shows } = place;
  draft.showAll(usePreferences.getState().editorMode);
  if (slot !== undefined) draft.revealPlace({ slot, line });
  if (shows === 'export') draft.setExporting(true);
  else if (shows !== undefined) draft.showPane(shows);
  return draft;
}
