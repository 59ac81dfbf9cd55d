import type { SettingsSection, SettingsSectionId } from './settings-sections.ts';

export interface SettingsNavProps {
  readonly sections: readonly SettingsSection[];
  readonly at: SettingsSectionId | undefined;
  readonly onChoose: (id: SettingsSectionId) => void;
}

/** The parts of the settings, those of the desk apart from those of the computer. */
export function SettingsNav({ sections, at, onChoose }: SettingsNavProps) {
  return (
    <nav className="settings-nav scroll" aria-label="Parts of the settings">
      {(['desk', 'computer'] as const).map((of) => (
        <Group
          key={of}
          of={of}
          sections={sections.filter((section) => section.of === of)}
          {...{ at, onChoose }}
        />
      ))}
    </nav>
  );
}

function Group({ of, sections, at, onChoose }: SettingsNavProps & Pick<SettingsSection, 'of'>) {
  if (sections.length === 0) return null;
  return (
    <>
      <p className="settings-nav-head">{of === 'desk' ? 'This desk' : 'This computer'}</p>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <button type="button" aria-current={id === at ? 'true' : undefined} onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
