import { Screen } from '../frame/screen.tsx';

/** The place where facts are kept. */
export function FactsScreen() {
  return <Screen bar={<h1>Facts</h1>}>{undefined}</Screen>;
}
