import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { useDraft } from '../draft-state.ts';
import { pagesOf, usePages } from './pages-state.ts';
import type { PageZoom } from './pages-state.ts';

const steps = [0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3] as const;

/** Which page is in view, and how large pages are shown. */
export function PagesTools() {
  const pages = pagesOf(useDraft());
  const { count, current, zoom } = usePages((state) => state);
  if (count === 0) return null;
  const set = (to: PageZoom): void => pages.setState({ zoom: to });
  const here = zoom === 'fit' ? 1 : zoom;
  return (
    <div className="pages-tools">
      <span className="small second num" aria-live="off">
        {current} of {count}
      </span>
      <IconButton
        icon="minus"
        label="Smaller"
        size="low"
        isDisabled={here <= steps[0]}
        onPress={() => set(steps.findLast((step) => step < here) ?? here)}
      />
      <Button
        kind="plain"
        size="low"
        aria-label={zoomName(zoom)}
        onPress={() => set(zoom === 'fit' ? 1 : 'fit')}
      >
        {zoomWords(zoom)}
      </Button>
      <IconButton
        icon="plus"
        label="Larger"
        size="low"
        isDisabled={here >= 3}
        onPress={() => set(steps.find((step) => step > here) ?? here)}
      />
    </div>
  );
}

function zoomWords(zoom: PageZoom): string {
  return zoom === 'fit' ? 'Fit' : `${Math.round(zoom * 100)} %`;
}

/** What is read of the button: how it is, and what a press does. */
function zoomName(zoom: PageZoom): string {
  const other = zoom === 'fit' ? 'show at full size' : 'show as wide as the pane';
  return `${zoomWords(zoom)}, ${other}`;
}
