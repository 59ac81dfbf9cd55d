import type { Preferences } from '../../../briefing/contract/preferences.ts';
import { Field, Fields } from '../../controls/field.tsx';
import { Segments } from '../../controls/segments.tsx';
import { Select } from '../../controls/select.tsx';
import { Switch } from '../../controls/switch.tsx';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { SettingsPart } from '../settings-part.tsx';

const zooms = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** How the window looks on this computer. */
export function AppearancePart() {
  const { theme, contrast, density, zoom } = usePreferences();
  const sizes: readonly number[] = zooms.some((one) => one === zoom)
    ? zooms
    : [...zooms, zoom].toSorted((a, b) => a - b);
  return (
    <SettingsPart id="appearance" words="For this computer only.">
      <Fields>
        <Field label="Theme" span={6}>
          <Segments<Preferences['theme']>
            label="Theme"
            segments={[
              { id: 'system', name: 'As the system' },
              { id: 'light', name: 'Light' },
              { id: 'dark', name: 'Dark' },
            ]}
            value={theme}
            onChange={(id) => void prefer({ theme: id })}
          />
        </Field>
        <Field label="Rows" span={6}>
          <Segments<Preferences['density']>
            label="Rows"
            segments={[
              { id: 'compact', name: 'Compact' },
              { id: 'usual', name: 'Regular' },
              { id: 'roomy', name: 'Roomy' },
            ]}
            value={density}
            onChange={(id) => void prefer({ density: id })}
          />
        </Field>
        <Select
          label="Size"
          span={6}
          choices={sizes.map((size) => ({ id: String(size), name: `${Math.round(size * 100)} %` }))}
          value={String(zoom)}
          onChange={(size) => void prefer({ zoom: Number(size) })}
        />
      </Fields>
      <Switch
        isSelected={contrast === 'more'}
        onChange={(more) => void prefer({ contrast: more ? 'more' : 'system' })}
        note="Stronger text and edges. Off, it follows the system."
      >
        High contrast
      </Switch>
    </SettingsPart>
  );
}
