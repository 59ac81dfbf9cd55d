import { useEffect, useState } from 'react';
import type { OpenedDraft } from '../../briefing/contract/draft-calls.ts';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Screen } from '../frame/screen.tsx';
import { usePreferences } from '../state/preferences.ts';
import type { Place } from '../state/window-state.ts';
import { goTo, useWindow } from '../state/window-state.ts';
import type { Draft } from './draft-state.ts';
import { createDraftState, DraftProvider } from './draft-state.ts';
import { DraftView } from './draft-view.tsx';
import { useLastCaret } from './use-last-caret.ts';
import { turnToLastTab, useLastTab } from './use-last-tab.ts';
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
        <EmptyState
          icon="error"
          title="This draft cannot be opened"
          actions={<Button onPress={() => goTo({ kind: 'briefings' })}>Back to the briefings</Button>}
        >
          {failure.message}
        </EmptyState>
      )}
    </Screen>
  );
}

function OpenDraft({ opened }: { readonly opened: OpenedDraft }) {
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const desk = useWindow((state) => state.desk?.path ?? '');
  const place = useWindow((state) => state.place);
  const [draft] = useState(() => begun(createDraftState(desk, opened, isReadOnly)));
  useLastCaret(desk, draft);
  useLastTab(draft);
  useEffect(() => showAsked(draft, place), [draft, place]);
  return (
    <DraftProvider value={draft}>
      <DraftView />
    </DraftProvider>
  );
}

function begun(draft: Draft): Draft {
  draft.showAll(usePreferences.getState().editorMode);
  turnToLastTab(draft);
  return draft;
}

/** Shows what whoever led to the draft asked for: a place in its prose, facts, findings, or the export. */
function showAsked(draft: Draft, place: Place): void {
  if (place.kind !== 'draft' || place.briefing !== draft.state.getState().id) return;
  const { slot, line = 1, shows } = place;
  if (slot !== undefined) draft.revealPlace({ slot, line });
  if (shows === 'export') draft.setExporting(true);
  else if (shows !== undefined) draft.showPane(shows);
}
