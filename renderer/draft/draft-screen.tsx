import { Screen } from '../frame/screen.tsx';

export interface DraftScreenProps {
  /** Id of the briefing that is drafted. */
  readonly briefing: string;
}

/** The place where a briefing is drafted. */
export function DraftScreen({ briefing }: DraftScreenProps) {
  return <Screen bar={<h1>{briefing}</h1>}>{undefined}</Screen>;
}
