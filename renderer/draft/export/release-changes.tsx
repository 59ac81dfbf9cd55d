import type { ReleaseOutlook } from '../../../briefing/contract/export-calls.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { ProseWords } from '../../controls/prose-words.tsx';
import { useDraftState } from '../draft-state.ts';
import { titleOfSlot } from '../title-of-slot.ts';

interface ReleaseChangesProps {
  readonly id: string;
  readonly outlook: ReleaseOutlook;
}

/** Passages as they are and as the readers of a level get them, with the ids because of which. */
export function ReleaseChanges({ id, outlook: { level, changes } }: ReleaseChangesProps) {
  const outline = useDraftState((state) => state.outline);
  return (
    <ul id={id} className="release-changes" aria-label={`What changes for ${level}`}>
      {changes.map((change, place) => (
        <li key={place} className="release-change">
          <p className="line small second">
            <span className="grow cut">{titleOfSlot(outline, change.slot)}</span>
            <Because ids={change.because} />
          </p>
          <p className="difference doc" dir="auto">
            <del>
              <ProseWords text={change.was} />
            </del>
          </p>
          {change.now !== undefined && (
            <p className="difference doc" dir="auto">
              <ins>
                <ProseWords text={change.now} />
              </ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Because({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <span>marked by hand</span>;
  return (
    <span className="line">
      because of{' '}
      {ids.map((id) => (
        <FactBadge key={id} id={id} />
      ))}
    </span>
  );
}
