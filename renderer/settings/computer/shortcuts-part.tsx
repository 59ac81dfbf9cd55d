import { useState } from 'react';
import type { Command, CommandId } from '../../../briefing/contract/commands.ts';
import { commands } from '../../../briefing/contract/commands.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { keysOf } from '../../../briefing/contract/keys-of.ts';
import { Button } from '../../controls/button.tsx';
import { Kbd } from '../../controls/kbd.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { SettingsPart } from '../settings-part.tsx';
import { KeysDialog } from './keys-dialog.tsx';

/** The keys of all commands, which can be changed. */
export function ShortcutsPart() {
  const chosen = usePreferences((state) => state.keys);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<CommandId>();
  const shown = commands.filter(({ title, menu }) =>
    folded(`${title} ${menu}`).includes(folded(words.trim())),
  );
  return (
    <SettingsPart id="shortcuts" words="For this computer only.">
      <div className="line">
        <SearchField label="Find a shortcut" value={words} onChange={setWords} />
        <span className="grow" />
        {Object.keys(chosen).length > 0 && (
          <Button onPress={() => void prefer({ keys: {} })}>Restore all</Button>
        )}
      </div>
      <ul className="shortcut-rows">
        {shown.map(({ id, title, menu }) => (
          <ShortcutRow
            key={id}
            {...{ id, title, menu }}
            keys={keysOf(id, chosen)}
            onChange={() => setAsked(id)}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="second">No command has “{words}”.</p>}
      {asked !== undefined && <KeysDialog id={asked} onClose={() => setAsked(undefined)} />}
    </SettingsPart>
  );
}

interface ShortcutRowProps extends Pick<Command, 'id' | 'title' | 'menu'> {
  readonly keys: string | undefined;
  readonly onChange: () => void;
}

function ShortcutRow({ title, menu, keys, onChange }: ShortcutRowProps) {
  return (
    <li>
      <span className="second small shortcut-menu">{menu}</span>
      <span className="grow">{title}</span>
      {keys === undefined ? <span className="quiet small">none</span> : <Kbd keys={keys} />}
      <Button kind="plain" size="low" aria-label={`Change the keys of ${title}`} onPress={onChange}>
        Change…
      </Button>
    </li>
  );
}
