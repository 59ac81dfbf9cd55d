import { counted } from '../../../briefing/text/counted.ts';
import { MarkingLabel } from '../../controls/marking-label.tsx';
import { useDraftState } from '../draft-state.ts';

/** For whom the files are: the draft as it stands, under its marking. */
export function ExportMarking() {
  const label = useDraftState(({ preview }) => preview?.marking);
  const scheme = useDraftState(({ onDesk }) => onDesk.markings);
  const facts = useDraftState(({ preview }) => preview?.facts.length ?? 0);
  if (label === undefined) return null;
  return (
    <div className="export-marking">
      <div className="grow">
        <p className="strong">As drafted</p>
        <p className="small second">All of the text; {counted(facts, 'fact')} to draw from</p>
      </div>
      <MarkingLabel label={label} scheme={scheme} />
    </div>
  );
}
