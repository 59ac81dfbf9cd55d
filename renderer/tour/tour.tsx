import './tour.css';
import { Button } from '../controls/button.tsx';
import { useWindow } from '../state/window-state.ts';
import { endTour, showStep, useTour } from './tour-state.ts';
import { tourSteps } from './tour-steps.ts';

/** The step of the tour in view, in a card at the foot of the window that leaves everything usable. */
export function Tour() {
  const { step: at, desk } = useTour();
  const isHere = useWindow((state) => state.desk?.path === desk);
  const step = at === undefined ? undefined : tourSteps[at];
  if (at === undefined || step === undefined || !isHere) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section className="tour" aria-label="Tour" aria-live="polite">
      <p className="small quiet num">
        Step {at + 1} of {tourSteps.length}
      </p>
      <h2>{step.title}</h2>
      <p className="second">{step.words}</p>
      <footer>
        <Button kind="plain" onPress={endTour}>
          {isLast ? 'Close' : 'Skip the tour'}
        </Button>
        <span className="grow" />
        {at > 0 && <Button onPress={() => void showStep(at - 1)}>Back</Button>}
        {!isLast && (
          <Button kind="primary" onPress={() => void showStep(at + 1)}>
            Next
          </Button>
        )}
      </footer>
    </section>
  );
}
