import './badge.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

/** A short word with an edge, such as a state or a version. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="badge">{children}</span>;
}

/** The id of a fact. With `onPress` it is a button that opens it. */
export function FactBadge({
  id,
  onPress,
}: {
  readonly id: string;
  readonly onPress?: (() => void) | undefined;
}) {
  if (onPress === undefined) return <span className="badge badge-fact">{id}</span>;
  return (
    <AriaButton className="badge badge-fact" aria-label={`Fact ${id}`} onPress={onPress}>
      {id}
    </AriaButton>
  );
}

/** A grade of the Admiralty system such as `C2`, in words alone: no letter is good or bad by its colour. */
export function GradeBadge({ grade }: { readonly grade: string | undefined }) {
  if (grade === undefined) return <span className="badge quiet">not graded</span>;
  const letterAndFigure = grade.replace(/^([A-F])(?=[1-6])/u, '$1\u00A0');
  return (
    <span className="badge">
      <span className="hidden-label">Grade </span>
      {letterAndFigure}
    </span>
  );
}
