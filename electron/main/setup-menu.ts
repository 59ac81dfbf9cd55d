import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import { menuTemplate } from './menu-template.ts';
import type { MenuActions } from './menu-template.ts';

/** Puts the commands of the window into the system’s menus. */
export function setupMenu(actions: MenuActions): void {
  const template: readonly MenuItemConstructorOptions[] = menuTemplate(
    actions,
    process.platform === 'darwin',
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  app.setAboutPanelOptions({ applicationName: 'Attaché', applicationVersion: app.getVersion() });
}
