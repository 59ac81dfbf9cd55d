import { registerHooks } from 'node:module';

// Run by built-main.test.ts on Node: the built program on the fake of Electron, as far as one window and one call, or one
// command line. Sends what came of it. BUILT_ROOT names another place of the program than the repository.
const fake = new URL('../fake/fake-electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: fake, shortCircuit: true } : next(specifier, context),
});

const { app, BrowserWindow, channels, answers } = await import('../fake/fake-electron.ts');
const { asked, callsOf } = await import('../fake/recorded.ts');
const { bridgeChannel } = await import('../../../electron/preload/bridge-channel.ts');
const { packageRoot } = await import('../../../electron/desk/package-root.ts');

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resume) => setTimeout(resume, 10));
}

const isCommandLine = process.argv.includes('--cli');
app.isPackaged = true;
answers.response = 0;
// A packaged program is given no path of its own among its words.
process.argv.splice(1, 1);
await import(`file://${process.env['BUILT_ROOT'] ?? packageRoot()}/out/main.js`);

if (isCommandLine) {
  await until(() => callsOf('exit').length > 0);
  process.exit(Number(callsOf('exit')[0]?.[0]));
}

await until(() => BrowserWindow.all[0]?.isShown === true);
const [window] = BrowserWindow.all;
const preload = window?.options.webPreferences?.preload;

async function call(name: string): Promise<unknown> {
  const event = {
    senderFrame: { url: 'app://attache/', parent: null },
    sender: { id: window?.webContents.id },
  };
  const answer = await channels.get(bridgeChannel)?.(event as never, JSON.stringify({ name, request: {} }));
  return JSON.parse(String(answer)) as unknown;
}

const about = await call('window:about');
const sample = await call('desks:sample');
const order = asked.map(({ what }) => what);
// As the window does when it is told to close.
void call('window:events').then(() => call('window:saved'));
app.quit();
await until(() => callsOf('exit').length > 0);
process.send?.({ address: window?.address, preload, order, about, sample });
process.exit();
