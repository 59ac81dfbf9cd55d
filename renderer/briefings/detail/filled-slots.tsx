import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';

/** The most slots that are drawn one by one. */
const mostDrawn = 40;

/** How many slots hold prose, in figures and as a bar. */
export function FilledSlots({ filled, all }: BriefingRow['slots']) {
  if (all === 0) return null;
  const drawn = Math.min(all, mostDrawn);
  const done = Math.round((filled / all) * drawn);
  return (
    <>
      <h3>
        Slots{' '}
        <span className="quiet num">
          {filled} of {all} filled
        </span>
      </h3>
      <div className="slots-bar" aria-hidden="true">
        {Array.from({ length: drawn }, (_, place) => (
          <i key={place} data-filled={place < done || undefined} />
        ))}
      </div>
    </>
  );
}
