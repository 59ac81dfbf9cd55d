import type { CitationStyle } from '../../../briefing/drafts/desk-settings.ts';
import { useCall } from '../../bridge/use-call.ts';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';

const names: Readonly<Record<CitationStyle, string>> = {
  attache: 'Speaker first, with grade',
  notes: 'Notes in the manner of Chicago',
  numbered: 'Numbered references',
};

/** How notes name their sources, each way with an example. */
export function CitationsPart({
  hand: { settings, change, isReadOnly },
}: {
  readonly hand: DeskSettingsHand;
}) {
  const { value: examples } = useCall('settings:citations', {});
  return (
    <SettingsPart
      id="citations"
      words="How the notes at the foot of a page name who said it and where it was read."
    >
      <RadioGroup<CitationStyle>
        label="Citation style"
        isLabelHidden
        look="cards"
        isDisabled={isReadOnly}
        choices={(['attache', 'notes', 'numbered'] as const).map((id) => ({
          id,
          name: names[id],
          note: <span className="doc">{examples?.[id]}</span>,
        }))}
        value={settings.citations}
        onChange={(citations) => change({ citations })}
      />
    </SettingsPart>
  );
}
