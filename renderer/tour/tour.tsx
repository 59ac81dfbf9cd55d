import './tour.css';
import { Button } from '../controls/button.tsx';
import { endTour, showStep, useTour } from './tour-state.ts';
import { tourSteps } from './tour-steps.ts';

/** The step of the tour in view, in a card at the foot of the window that leaves everything usable. */
export function Tour() {
  const at = useTour((state) => state.step);
  const step = at === undefined ? undefined : tourSteps[at];
  if (at === undefined || step === undefined) return null;
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
        {at > 0 && <Button onPress={() => showStep(at - 1)}>Back</Button>}
        {!isLast && (
          <Button kind="primary" onPress={() => showStep(at + 1)}>
            Next
          </Button>
        )}
      </footer>
    </section>
  );
}
