import type { Use } from '../../../briefing/drafts/preview.ts';
import type { OutlineEntry } from '../../../briefing/drafts/outline.ts';
import { LinkButton } from '../../controls/link-button.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { titleOfSlot } from '../title-of-slot.ts';

/** The most places that are listed. */
const mostPlaces = 30;

/** Every place that uses a fact; each leads there. */
export function UsePlaces({ uses }: { readonly uses: readonly Use[] }) {
  const draft = useDraft();
  const outline = useDraftState((state) => state.outline);
  const go = ({ slot, line, heading }: Use): void => {
    if (slot !== undefined) draft.revealPlace({ slot, line: line ?? 1 });
    else if (heading !== undefined) draft.showSection(heading);
    else draft.showPane('preview');
  };
  if (uses.length === 0) return null;
  return (
    <ul className="use-places">
      {uses.slice(0, mostPlaces).map((use, place) => (
        <li key={place}>
          <LinkButton onClick={() => go(use)}>{placeName(use, outline)}</LinkButton>
          <span className="cut" dir="auto">
            {use.excerpt}
          </span>
        </li>
      ))}
      {uses.length > mostPlaces && <li>and {uses.length - mostPlaces} more</li>}
    </ul>
  );
}

function placeName({ slot, heading }: Use, outline: readonly OutlineEntry[]): string {
  return slot === undefined ? (heading ?? 'Written by the template') : titleOfSlot(outline, slot);
}
