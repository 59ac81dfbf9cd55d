import { lateScreen } from './late-screen.tsx';

/** The screens that a desk does not open with. */
export const screens = {
  draft: lateScreen(async () => (await import('../draft/draft-screen.tsx')).DraftScreen),
  facts: lateScreen(async () => (await import('../facts/facts-screen.tsx')).FactsScreen),
  sources: lateScreen(async () => (await import('../sources/sources-screen.tsx')).SourcesScreen),
  templates: lateScreen(async () => (await import('../templates/templates-screen.tsx')).TemplatesScreen),
  settings: lateScreen(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen),
};

/** Fetches them one after the other, those first that are opened most. */
export async function fetchScreens(): Promise<void> {
  for (const { fetch } of Object.values(screens)) await fetch();
}
