import { counted } from '../../briefing/text/counted.ts';
import { formatNumber } from '../../briefing/facts/format-quantity.ts';
import { Icon } from '../controls/icon.tsx';
import { useUnsaved } from './detail/unsaved-fields.ts';

/** What cannot be saved as it stands, announced once. */
export function FactsStatus() {
  const words = useUnsaved((state) => state.words);
  return (
    <span role="status">
      {words !== undefined && (
        <>
          <Icon name="warning" size={14} tone="warning" />
          {words}
        </>
      )}
    </span>
  );
}

export interface FactsStatusEndProps {
  readonly chosen: number;
  readonly all: number;
  readonly sources: number;
}

/** How much is chosen, and how much the desk has. */
export function FactsStatusEnd({ chosen, all, sources }: FactsStatusEndProps) {
  return (
    <>
      {chosen > 0 && <span>{formatNumber(chosen, 'en')} selected</span>}
      <span>
        {formatNumber(all, 'en')} {all === 1 ? 'fact' : 'facts'}, {counted(sources, 'source')}
      </span>
    </>
  );
}
