import { EmptyState } from '../controls/empty-state.tsx';
import { AppearancePart } from './computer/appearance-part.tsx';
import { BackupsPart } from './computer/backups-part.tsx';
import { EditorPart } from './computer/editor-part.tsx';
import { ShortcutsPart } from './computer/shortcuts-part.tsx';
import { ChecksPart } from './desk/checks-part.tsx';
import { CitationsPart } from './desk/citations-part.tsx';
import { KindsPart } from './desk/kinds-part.tsx';
import { LanguagePart } from './desk/language-part.tsx';
import { MarkingPart } from './desk/marking-part.tsx';
import { NamesPart } from './desk/names-part.tsx';
import { PlacesPart } from './desk/places-part.tsx';
import { PagePart } from './desk/page-part.tsx';
import { OrganisationPart } from './desk/organisation-part.tsx';
import { ShownParts } from './settings-part.tsx';
import { UnsavedSettings } from './settings-saving.tsx';
import type { SettingsSection } from './settings-sections.ts';
import type { DeskSettingsHand } from './use-desk-settings.ts';

export interface SettingsFormProps {
  readonly hand: DeskSettingsHand;
  /** The parts that are shown. */
  readonly sections: readonly SettingsSection[];
}

/** All settings under one another, or those that were looked for. */
export function SettingsForm({ hand, sections }: SettingsFormProps) {
  if (sections.length === 0)
    return (
      <EmptyState icon="search" title="No setting has these words">
        Look for another word, or empty the field.
      </EmptyState>
    );
  return (
    <div className="scroll">
      <div className="settings-form">
        <UnsavedSettings />
        <ShownParts value={sections.map(({ id }) => id)}>
          <OrganisationPart hand={hand} />
          <LanguagePart hand={hand} />
          <CitationsPart hand={hand} />
          <MarkingPart hand={hand} />
          <PagePart hand={hand} />
          <ChecksPart hand={hand} />
          <NamesPart hand={hand} />
          <PlacesPart hand={hand} />
          <KindsPart isReadOnly={hand.isReadOnly} />
          <AppearancePart />
          <EditorPart />
          <ShortcutsPart />
          <BackupsPart />
        </ShownParts>
      </div>
    </div>
  );
}
