import { useAskedPlace } from '../bridge/choose-place.ts';
import { PlaceDialog } from './place-dialog.tsx';

/** The page's own dialog for places, while something in the window asks for one. There is one of it in a window. */
export function AskedPlace() {
  const asked = useAskedPlace((state) => state.asked);
  if (asked === undefined) return null;
  const { answer, ...question } = asked;
  return <PlaceDialog {...question} onChosen={answer} onClose={() => answer(undefined)} />;
}
