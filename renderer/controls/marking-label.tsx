import './badge.css';
import './marking-label.css';
import { levelOf, tlp } from '../../briefing/document/marking.ts';
import type { MarkingScheme } from '../../briefing/document/marking.ts';

export interface MarkingLabelProps {
  /** As in `TLP:AMBER`. */
  readonly label: string;
  /** The desk's scheme; TLP 2.0 if not given. */
  readonly scheme?: MarkingScheme;
}

/** A marking as it is printed: the label in its scheme's own colours, the same in every theme and direction. */
export function MarkingLabel({ label, scheme = tlp }: MarkingLabelProps) {
  const level = levelOf(scheme, label);
  if (level === undefined) return <span className="badge">{label}</span>;
  const style = { color: `#${level.colour}`, backgroundColor: `#${level.ground}` };
  return (
    <span className="marking" dir="ltr" translate="no" style={style}>
      {level.label}
    </span>
  );
}

/** A marking in a row: a small square in the scheme's colours, and the label in ordinary ink. */
export function MarkingInRow({ label, scheme = tlp }: MarkingLabelProps) {
  const level = levelOf(scheme, label);
  if (level === undefined) return <span className="second">{label}</span>;
  const style = { backgroundColor: `#${level.colour}`, borderColor: `#${level.ground}` };
  return (
    <span className="marking-in-row" dir="ltr" translate="no">
      <span className="marking-square" style={style} />
      <span className="cut">{level.label}</span>
    </span>
  );
}
