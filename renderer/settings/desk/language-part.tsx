import { datedLanguage } from '../../../briefing/facts/date-format.ts';
import { formatDate } from '../../../briefing/facts/format-date.ts';
import { ComboBox } from '../../controls/combo-box.tsx';
import { Fields } from '../../controls/field.tsx';
import { Select } from '../../controls/select.tsx';
import { languageName } from '../../draft/set-up/language-name.ts';
import { languagesWith } from '../../draft/set-up/offered-languages.ts';
import { useState } from 'react';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';

const example = { precision: 'day', day: '2026-02-18' } as const;

/** Language, dates, paper and time zone. */
export function LanguagePart({
  hand: { settings, change, isReadOnly },
}: {
  readonly hand: DeskSettingsHand;
}) {
  const { language, dates = 'words', paper } = settings;
  const dateChoices = (['words', 'iso'] as const).map((id) => ({
    id,
    name: formatDate(example, datedLanguage(language, id), 'long'),
  }));
  return (
    <SettingsPart
      id="language"
      words="For what the desk shows and prints. A template or a briefing may say otherwise."
    >
      <Fields>
        <Select
          label="Language"
          span={6}
          isDisabled={isReadOnly}
          choices={languagesWith(language).map((id) => ({ id, name: languageName(id, 'en-GB') }))}
          value={language}
          onChange={(id) => change({ language: id })}
        />
        <Select
          label="Dates"
          span={6}
          isDisabled={isReadOnly}
          choices={dateChoices}
          value={dates}
          onChange={(id) => change({ dates: id === 'words' ? undefined : id })}
        />
        <TimeZoneField
          zone={settings.timeZone}
          isDisabled={isReadOnly}
          onChange={(timeZone) => change({ timeZone })}
        />
        <Select
          label="Paper"
          span={6}
          isDisabled={isReadOnly}
          choices={[
            { id: 'A4', name: 'A4' },
            { id: 'Letter', name: 'Letter (US)' },
          ]}
          value={paper}
          onChange={(id) => change({ paper: id })}
        />
      </Fields>
    </SettingsPart>
  );
}

interface TimeZoneFieldProps {
  readonly zone: string;
  readonly isDisabled: boolean;
  readonly onChange: (zone: string) => void;
}

function TimeZoneField({ zone, isDisabled, onChange }: TimeZoneFieldProps) {
  const [typed, setTyped] = useState<string>();
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((one) => one !== 'UTC')];
  const choose = (id: string | null): void => {
    setTyped(undefined);
    if (id !== null) onChange(id);
  };
  return (
    <ComboBox
      label="Time zone"
      span={6}
      isDisabled={isDisabled}
      choices={zones.map((id) => ({ id, name: id.replaceAll('_', ' ') }))}
      text={typed ?? zone.replaceAll('_', ' ')}
      value={zone}
      onTextChange={setTyped}
      onChoose={choose}
    />
  );
}
