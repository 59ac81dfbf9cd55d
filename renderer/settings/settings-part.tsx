import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { SettingsSectionId } from './settings-sections.ts';
import { settingsSections } from './settings-sections.ts';

export interface SettingsPartProps {
  readonly id: SettingsSectionId;
  /** What these settings are for, in a sentence. */
  readonly words: string;
  readonly children: ReactNode;
}

const Shown = createContext<readonly SettingsSectionId[]>([]);

/** Says which parts of the settings are shown. */
export const ShownParts = Shown.Provider;

/** One part of the settings under its name, where it is shown. */
export function SettingsPart({ id, words, children }: SettingsPartProps) {
  const name = settingsSections.find((section) => section.id === id)?.name;
  if (!useContext(Shown).includes(id)) return null;
  return (
    <section id={`settings-${id}`} className="settings-part" aria-labelledby={`settings-${id}-name`}>
      <h2 id={`settings-${id}-name`} tabIndex={-1}>
        {name}
      </h2>
      <p className="settings-words">{words}</p>
      {children}
    </section>
  );
}
