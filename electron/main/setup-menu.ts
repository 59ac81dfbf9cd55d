import { app, Menu } from 'electron';
import type { ChosenKeys } from '../../briefing/contract/keys-of.ts';
import { menuTemplate } from './menu-template.ts';
import type { MenuActions } from './menu-template.ts';

/** Puts the commands of the window into the system’s menus; what is answered shows them with the keys that the user chose. */
export function setupMenu(actions: MenuActions): (keys: ChosenKeys) => void {
  let shown: string | undefined;
  const show = (keys: ChosenKeys): void => {
    const wanted = JSON.stringify(keys);
    if (wanted === shown) return;
    shown = wanted;
    const template = menuTemplate(actions, process.platform === 'darwin', keys);
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  };
  show({});
  app.setAboutPanelOptions({ applicationName: 'Attaché', applicationVersion: app.getVersion() });
  return show;
}
