import './settings.css';
import { useEffect, useRef, useState } from 'react';
import { folded } from '../../briefing/text/folded.ts';
import { useCommand } from '../commands/use-command.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Panes } from '../controls/panes.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { Screen } from '../frame/screen.tsx';
import { useIsWide } from '../state/use-room.ts';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { stayAt, useWindow } from '../state/window-state.ts';
import { PrintSample } from './print-sample.tsx';
import { SettingsForm } from './settings-form.tsx';
import { SettingsSaving } from './settings-saving.tsx';
import { SettingsNav } from './settings-nav.tsx';
import type { SettingsSection, SettingsSectionId } from './settings-sections.ts';
import { settingsSections } from './settings-sections.ts';
import { useDeskSettings } from './use-desk-settings.ts';

/** The place where settings are kept: those of the desk, and those of this computer. */
export function SettingsScreen() {
  const [words, setWords] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  const at = useWindow(({ place }) => (place.kind === 'settings' ? place.section : undefined));
  const desk = useWindow((state) => state.desk?.name);
  const { hand, failure } = useDeskSettings();
  const last = useLastPane();
  const widths = usePaneWidths('settings');
  const isWide = useIsWide();
  const sections = settingsSections.filter((section) => hasWords(section, words));
  const current = sections.find(({ id }) => id === at)?.id ?? sections[0]?.id;
  useCommand('find', () => filter.current?.focus());
  useCommand('last-pane', last.toggle);
  useShown(current, at !== undefined && hand !== undefined);
  const form =
    hand === undefined ? (
      <NoSettings trouble={failure?.message} />
    ) : (
      <SettingsForm hand={hand} sections={sections} />
    );
  return (
    <Screen
      bar={<Bar desk={desk} words={words} onWords={setWords} filterRef={filter} />}
      status={<SettingsSaving />}
    >
      <Panes
        {...widths}
        last={last}
        panes={[
          {
            id: 'sections',
            label: 'Parts of the settings',
            ground: 'panel',
            width: 216,
            content: <SettingsNav sections={sections} at={current} onChoose={choose} />,
          },
          { id: 'form', label: 'Settings', least: 400, content: form },
          {
            id: 'sample',
            label: 'As it will print',
            ground: 'well',
            width: isWide ? 640 : 452,
            least: 280,
            most: 800,
            content: <PrintSample paper={hand?.settings.paper} />,
          },
        ]}
      />
    </Screen>
  );
}

interface BarProps {
  readonly desk: string | undefined;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly filterRef: React.Ref<HTMLInputElement>;
}

function Bar({ desk, words, onWords, filterRef }: BarProps) {
  return (
    <>
      <h1>Settings</h1>
      <span className="quiet" dir="auto">
        {desk}
      </span>
      <span className="grow" />
      <SearchField label="Find a setting" value={words} onChange={onWords} inputRef={filterRef} />
    </>
  );
}

function NoSettings({ trouble }: { readonly trouble: string | undefined }) {
  if (trouble === undefined) return <GhostRows label="Loading the settings" />;
  return (
    <EmptyState icon="error" title="The settings cannot be read">
      {trouble}
    </EmptyState>
  );
}

/** Shows the part that led here, once it is drawn. */
function useShown(id: SettingsSectionId | undefined, isThere: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (!isThere || id === undefined || !first.current) return;
    first.current = false;
    showPart(id);
  }, [id, isThere]);
}

/** Whoever goes by keys goes on from the heading into the fields below it. */
function choose(id: SettingsSectionId): void {
  stayAt({ kind: 'settings', section: id });
  showPart(id);
  document.querySelector<HTMLElement>(`#settings-${id}-name`)?.focus({ preventScroll: true });
}

function showPart(id: SettingsSectionId): void {
  document.querySelector(`#settings-${id}`)?.scrollIntoView({ block: 'start' });
}

function hasWords({ name, words: others }: SettingsSection, words: string): boolean {
  const within = folded(`${name} ${others}`);
  return folded(words.trim())
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
