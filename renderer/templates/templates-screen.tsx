import { Screen } from '../frame/screen.tsx';

/** The place where templates are kept. */
export function TemplatesScreen() {
  return <Screen bar={<h1>Templates</h1>}>{undefined}</Screen>;
}
