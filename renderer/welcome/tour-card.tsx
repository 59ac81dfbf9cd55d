import { Button } from '../controls/button.tsx';
import { openSample } from '../desks/open-desks.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { useWindow } from '../state/window-state.ts';
import { showStep } from '../tour/tour-state.ts';
import { tourSteps } from '../tour/tour-steps.ts';

/** Offers the tour to whoever has neither taken nor skipped it. */
export function TourCard() {
  const seen = usePreferences((state) => state.tourSeen);
  if (seen) return null;
  return (
    <section className="tour-card" aria-label="Tour">
      <header>
        <b className="strong grow">New here? Five short steps, on the sample desk</b>
        <Button onPress={() => void start()}>Start the tour</Button>
        <Button kind="plain" onPress={() => void prefer({ tourSeen: true })}>
          Skip
        </Button>
      </header>
      <ol>
        {tourSteps.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
    </section>
  );
}

async function start(): Promise<void> {
  await openSample();
  // Where the sample could not be opened, that was said.
  if (useWindow.getState().desk !== null) await showStep(0);
}
