import { Screen } from '../frame/screen.tsx';

/** The place where sources are kept. */
export function SourcesScreen() {
  return <Screen bar={<h1>Sources</h1>}>{undefined}</Screen>;
}
