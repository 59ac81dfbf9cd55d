import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron';
import { nativeTheme } from 'electron';
import { join } from 'node:path';
import { packageRoot } from '../desk/package-root.ts';
import type { Area } from './fit-bounds.ts';
import { smallestWindow } from './fit-bounds.ts';

/** What the page of a window may do: nothing but show itself and call. */
export function webPreferences(session: Session): WebPreferences {
  return {
    session,
    preload: join(packageRoot(), 'out', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    devTools: false,
    defaultEncoding: 'utf-8',
  };
}

/** Where macOS puts the buttons of a window: in the middle of the window's first line, whose style sheet leaves room. */
const buttonsAt = { x: 14, y: 15 };

/** A window before it is shown, in the colour of its ground so that nothing flashes. */
export function windowOptions(
  bounds: Area,
  session: Session,
  platform: NodeJS.Platform = process.platform,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: Math.min(smallestWindow.width, bounds.width),
    minHeight: Math.min(smallestWindow.height, bounds.height),
    show: false,
    title: 'Attaché',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141517' : '#f2f1ee',
    ...(platform === 'darwin' ? { titleBarStyle: 'hiddenInset', trafficLightPosition: buttonsAt } : {}),
    ...(platform === 'linux' ? { icon: join(packageRoot(), 'build', 'icons', '256x256.png') } : {}),
    webPreferences: webPreferences(session),
  };
}
