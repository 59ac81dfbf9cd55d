import { Screen } from '../frame/screen.tsx';

/** The place where welcome are kept. */
export function WelcomeScreen() {
  return <Screen bar={<h1>Welcome</h1>}>{undefined}</Screen>;
}
