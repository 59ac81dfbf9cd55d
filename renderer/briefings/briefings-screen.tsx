import { Screen } from '../frame/screen.tsx';

/** The place where briefings are kept. */
export function BriefingsScreen() {
  return <Screen bar={<h1>Briefings</h1>}>{undefined}</Screen>;
}
