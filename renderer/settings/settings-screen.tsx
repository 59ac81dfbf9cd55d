import { Screen } from '../frame/screen.tsx';

/** The place where settings are kept. */
export function SettingsScreen() {
  return <Screen bar={<h1>Settings</h1>}>{undefined}</Screen>;
}
