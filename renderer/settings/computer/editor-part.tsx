import type { Preferences } from '../../../briefing/contract/preferences.ts';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { Switch } from '../../controls/switch.tsx';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { useWindow } from '../../state/window-state.ts';
import { SettingsPart } from '../settings-part.tsx';

/** How one writes on this computer. */
export function EditorPart() {
  const { editorMode, spellCheck } = usePreferences();
  const dictionaries = useWindow((state) => state.about?.dictionaries);
  return (
    <SettingsPart id="editor" words="For this computer only. Drafts take it on when they are opened.">
      <RadioGroup<Preferences['editorMode']>
        label="A draft opens with"
        choices={[
          {
            id: 'all',
            name: 'All slots in sequence',
            note: 'As they follow one another in the issued text.',
          },
          { id: 'one', name: 'One slot at a time', note: 'With nothing else in view.' },
        ]}
        value={editorMode}
        onChange={(mode) => void prefer({ editorMode: mode })}
      />
      <Switch
        isSelected={spellCheck}
        onChange={(isOn) => void prefer({ spellCheck: isOn })}
        note={
          dictionaries === undefined
            ? 'By the dictionaries on this computer; nothing is sent anywhere.'
            : `By the dictionaries (.bdic) in ${dictionaries}. None is ever downloaded, and nothing is sent anywhere.`
        }
      >
        Check spelling
      </Switch>
    </SettingsPart>
  );
}
