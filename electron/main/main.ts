import { app } from 'electron';
import { OpenRequests } from './open-requests.ts';
import { openShell } from './open-shell.ts';
import { readArguments } from './read-arguments.ts';
import { runCommandLine } from './run-command-line.ts';
import { setupContextMenu } from './setup-context-menu.ts';
import { setupFaults } from './setup-faults.ts';
import { setupIdentity } from './setup-identity.ts';
import { setupNavigation } from './setup-navigation.ts';
import { deskFolderOf, setupOpenedFiles } from './setup-opened-files.ts';
import { setupPaths } from './setup-paths.ts';
import { setupSandbox } from './setup-sandbox.ts';
import { setupScheme } from './setup-scheme.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { setupSwitches } from './setup-switches.ts';

process.umask(0o077);
const asked = readArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());

// Electron waits for this file to end before the app is ready, so nothing here may wait for that.
if (!setupSwitches()) app.exit(2);
else if (asked.kind === 'command-line') void runCommandLine(asked.words);
else startWindows(asked.desk === undefined ? undefined : deskFolderOf(asked.desk));

function startWindows(desk: string | undefined): void {
  const userFolder = setupPaths('electron');
  const requests = new OpenRequests();
  if (!setupSingleInstance(desk, (other) => requests.ask(other))) return app.quit();
  requests.ask(desk);
  setupFaults();
  setupIdentity();
  setupSandbox();
  setupScheme();
  setupNavigation();
  setupContextMenu();
  setupOpenedFiles((opened) => requests.ask(opened));
  void showWindows(requests, userFolder);
}

async function showWindows(requests: OpenRequests, userFolder: string): Promise<void> {
  await app.whenReady();
  const windows = openShell(userFolder);
  requests.listen((desk) => void windows.show(desk));
}
