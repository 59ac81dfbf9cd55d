import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { tieCalls } from './bridge/call.ts';
import { queries } from './bridge/queries.ts';
import { BriefingsScreen } from './briefings/briefings-screen.tsx';
import { AskedPlace } from './controls/asked-place.tsx';
import { Toasts } from './controls/toast.tsx';
import { NewDeskDialog } from './desks/new-desk-dialog.tsx';
import { DeskTrouble } from './frame/desk-trouble.tsx';
import { screens } from './frame/screens.ts';
import { TopBar } from './frame/top-bar.tsx';
import { TroubleBoundary } from './frame/trouble-boundary.tsx';
import { useWarmScreens } from './frame/use-warm-screens.ts';
import { useWindowTitle } from './frame/use-window-title.ts';
import { useWindowCommands } from './frame/use-window-commands.ts';
import { FileCheckDialog } from './issued/file-check-dialog.tsx';
import { AskedAddress } from './links/asked-address.tsx';
import { Palette } from './palette/palette.tsx';
import { ShortcutSheet } from './palette/shortcut-sheet.tsx';
import type { Place } from './state/window-state.ts';
import { useWindow } from './state/window-state.ts';
import { Tour } from './tour/tour.tsx';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';

/** The window: the welcome, or the top bar over the place where the user is. */
export function App() {
  const desk = useWindow((state) => state.desk);
  useWindowTitle();
  if (desk === undefined) return null;
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queries}>
        <TiedCalls desk={desk?.path} />
        {desk === null ? <WelcomeScreen /> : <OpenDesk key={desk.path} />}
        <AskedPlace />
        <AskedAddress />
        {desk !== null && <FileCheckDialog />}
        <Palette />
        <ShortcutSheet />
        <Tour />
        <Toasts />
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** Its effect comes before those of all that follows, and after what the desk before did at its end. */
function TiedCalls({ desk }: { readonly desk: string | undefined }) {
  useEffect(() => tieCalls(desk), [desk]);
  return null;
}

function OpenDesk() {
  const place = useWindow((state) => state.place);
  const [isMaking, setMaking] = useState(false);
  useWindowCommands(() => setMaking(true));
  useWarmScreens();
  return (
    <>
      <header>
        <TopBar />
        <DeskTrouble />
      </header>
      <TroubleBoundary key={place.kind}>
        <PlaceScreen place={place} />
      </TroubleBoundary>
      <NewDeskDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </>
  );
}

function PlaceScreen({ place }: { readonly place: Place }) {
  switch (place.kind) {
    case 'briefings':
      return <BriefingsScreen />;
    case 'draft':
      return <screens.draft.Screen key={place.briefing} briefing={place.briefing} />;
    case 'facts':
      return <screens.facts.Screen />;
    case 'sources':
      return <screens.sources.Screen />;
    case 'templates':
      return <screens.templates.Screen />;
    case 'settings':
      return <screens.settings.Screen />;
  }
}
