import { useState } from 'react';
import type { OpenedDraft } from '../../briefing/contract/draft-calls.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Screen } from '../frame/screen.tsx';
import { useWindow } from '../state/window-state.ts';
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
  const [draft] = useState(() => createDraftState(opened, isReadOnly));
  return (
    <DraftProvider value={draft}>
      <DraftView />
    </DraftProvider>
  );
}
