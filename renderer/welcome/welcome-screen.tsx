import './welcome-screen.css';
import { useState } from 'react';
import { useCommand } from '../commands/use-command.ts';
import { Button } from '../controls/button.tsx';
import { Shortcut } from '../controls/shortcut.tsx';
import { NewDeskDialog } from '../desks/new-desk-dialog.tsx';
import { askForDesk, openSample } from '../desks/open-desks.ts';
import { useZoomCommands } from '../frame/use-window-commands.ts';
import { useWindow } from '../state/window-state.ts';
import { RecentDesks } from './recent-desks.tsx';
import { TourCard } from './tour-card.tsx';

/** What shows while no desk is open: the ways to one, the recent ones, and the tour. */
export function WelcomeScreen() {
  const [isMaking, setMaking] = useState(false);
  useCommand('new-desk', () => setMaking(true));
  useCommand('open-desk', () => void askForDesk());
  useZoomCommands();
  return (
    <div className="welcome">
      <section className="start" aria-label="Start">
        <div className="start-in">
          <span className="logo welcome-logo" aria-hidden="true">
            é
          </span>
          <h1>Attaché</h1>
          <p className="promise">Keep what was said, by whom and where. Issue briefings that can show it.</p>
          <Button kind="primary" size="big" icon="plus" onPress={() => setMaking(true)}>
            New desk…
            <Shortcut command="new-desk" />
          </Button>
          <Button size="big" icon="folder" onPress={() => void askForDesk()}>
            Open desk…
            <Shortcut command="open-desk" />
          </Button>
          <Button kind="plain" size="big" icon="book" onPress={() => void openSample()}>
            Try the sample desk
          </Button>
        </div>
        <StartFoot />
      </section>
      <main className="recent">
        <div className="recent-in">
          <RecentDesks />
          <TourCard />
        </div>
      </main>
      <NewDeskDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </div>
  );
}

function StartFoot() {
  const version = useWindow((state) => state.about?.version);
  return (
    <footer className="start-foot small quiet">
      <span>Works offline. Sends nothing.</span>
      <span className="num">{version}</span>
    </footer>
  );
}
