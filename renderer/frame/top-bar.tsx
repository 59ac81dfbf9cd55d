import './top-bar.css';
import './title-bar.css';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Kbd } from '../controls/kbd.tsx';
import { useKeysOf } from '../commands/use-keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import type { Place } from '../state/window-state.ts';
import { goTo, useWindow } from '../state/window-state.ts';
import { DeskMenu } from './desk-menu.tsx';

const places = [
  { kind: 'briefings', name: 'Briefings' },
  { kind: 'facts', name: 'Facts' },
  { kind: 'sources', name: 'Sources' },
  { kind: 'templates', name: 'Templates' },
] as const;

/** The bar over every place: the desk, the places, the field that finds anything, the settings. */
export function TopBar() {
  const place = useWindow((state) => state.place);
  const keys = useKeysOf('palette');
  return (
    <div className="top-bar">
      <DeskMenu />
      <nav className="places" aria-label="Places">
        {places.map(({ kind, name }) => (
          <button
            key={kind}
            type="button"
            aria-current={isIn(place, kind) ? 'page' : undefined}
            onClick={() => goTo({ kind })}
          >
            {name}
          </button>
        ))}
      </nav>
      <span className="grow" />
      <button type="button" className="ask" onClick={() => runCommand('palette')}>
        <Icon name="search" />
        <span className="cut">Search or run a command</span>
        {keys !== undefined && <Kbd keys={keys} />}
      </button>
      <IconButton
        icon="settings"
        label="Settings"
        {...(place.kind === 'settings' ? { 'aria-current': 'page' as const } : {})}
        command="settings"
        onPress={() => goTo({ kind: 'settings' })}
      />
    </div>
  );
}

function isIn(place: Place, kind: Place['kind']): boolean {
  return place.kind === kind || (place.kind === 'draft' && kind === 'briefings');
}
