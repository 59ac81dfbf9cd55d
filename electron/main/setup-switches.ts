import { app, dialog } from 'electron';

/** Switches that open the program to others or take a wall away; the fuses miss them. */
export const dangerousSwitches = [
  'allow-file-access-from-files',
  'auto-open-devtools-for-tabs',
  'browser-subprocess-path',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'gpu-launcher',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'unsafely-treat-insecure-origin-as-secure',
  'utility-cmd-prefix',
] as const;

/**
 * Keeps all of Chromium off the network. In the packaged program it refuses to go on with a dangerous switch: answers false
 * where the program is to end. From source, tests may drive it.
 */
export function setupSwitches(): boolean {
  const given = dangerousSwitches.find((name) => app.commandLine.hasSwitch(name));
  if (given !== undefined && app.isPackaged) {
    dialog.showErrorBox('Attaché was not started', refusal(given));
    return false;
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of quiet) app.commandLine.appendSwitch(name);
  return true;
}

/** What Chromium would do on the network by itself. */
const quiet = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-quic',
  'no-pings',
];

function refusal(name: string): string {
  const what = `It was started with --${name}, which would take a wall away between your desks and others. Nothing was opened.`;
  return name === 'no-sandbox'
    ? `${what}\n\nAn AppImage does so where the system does not let programs make sandboxes. Install the .deb package instead.`
    : `${what}\n\nStart it without that switch.`;
}
