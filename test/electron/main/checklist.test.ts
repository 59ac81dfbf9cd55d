import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupNavigation } from '../../../electron/main/setup-navigation.ts';
import { setupSandbox } from '../../../electron/main/setup-sandbox.ts';
import { isWindowAddress, setupScheme } from '../../../electron/main/setup-scheme.ts';
import { dangerousSwitches, setupSwitches } from '../../../electron/main/setup-switches.ts';
import { packageRoot } from '../../../electron/desk/package-root.ts';
import { app, session } from '../fake/fake-electron.ts';
import type { FakeSession } from '../fake/fake-session.ts';
import { callsOf } from '../fake/recorded.ts';
import type { TestShell } from './open-test-shell.ts';
import { openTestShell, playWindow } from './open-test-shell.ts';

let shell: TestShell;
let windowSession: FakeSession;

beforeAll(async () => {
  setupNavigation();
  shell = openTestShell();
  await shell.windows.open();
  void playWindow(shell, shell.last());
  windowSession = shell.last().options.webPreferences?.session as unknown as FakeSession;
});

afterAll(() => shell.quit());

async function get(address: string, init?: RequestInit): Promise<Response | undefined> {
  return windowSession.schemes.get('app')?.(new Request(address, init));
}

function isCancelled(one: FakeSession, url: string, resourceType = 'xhr'): boolean {
  let cancelled = false;
  const details = { url, resourceType } as Parameters<NonNullable<FakeSession['beforeRequest']>>[0];
  one.beforeRequest?.(details, ({ cancel }) => (cancelled = cancel === true));
  return cancelled;
}

describe('items 1 and 18: the window loads its own files and nothing else', () => {
  it('the scheme is standard and secure, and goes around no policy', () => {
    setupScheme();
    expect(callsOf('registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });

  it('a window opens at app://attache/', () => {
    expect(shell.last().address).toBe('app://attache/');
  });

  it('built files are answered by their exact address; a path is never joined or decoded', async () => {
    expect((await get('app://attache/main.js'))?.status).toBe(200);
    for (const address of [
      'app://attache/..%2f..%2fpackage.json',
      'app://attache/%2e%2e/package.json',
      'app://attache/../package.json',
      'app://attache/%6dain.js',
      'app://attache//etc/passwd',
      'app://elsewhere/main.js',
      'app://attache:80/main.js',
    ])
      expect((await get(address))?.status, address).toBe(404);
  });

  it('bytes go in and out under an id, once, and no more than 64 MB', async () => {
    const put = await get('app://attache/bytes', { method: 'POST', body: 'words' });
    const id = await put?.text();
    expect(await (await get(`app://attache/bytes/${id}`))?.text()).toBe('words');
    expect((await get(`app://attache/bytes/${id}`))?.status).toBe(404);
    const body = new Uint8Array(64 * 1024 * 1024 + 1);
    expect((await get('app://attache/bytes', { method: 'POST', body }))?.status).toBe(413);
  });

  it('every other request is cancelled, in the windows’ session and in Electron’s own', () => {
    for (const one of [windowSession, session.defaultSession]) {
      for (const url of [
        'https://example.org/',
        'http://127.0.0.1/',
        'ws://example.org/',
        'file:///etc/passwd',
        'app://elsewhere/',
        'blob:https://example.org/1',
        'devtools://devtools/bundled/inspector.html',
        'chrome://settings/',
        'not an address',
      ])
        expect(isCancelled(one, url), url).toBe(true);
      expect(isCancelled(one, 'data:text/html,x', 'mainFrame')).toBe(true);
      expect(isCancelled(one, 'data:image/png;base64,', 'image')).toBe(false);
      expect(isCancelled(one, 'app://attache/main.js')).toBe(false);
      expect(isCancelled(one, 'blob:app://attache/1')).toBe(false);
    }
  });

  it('no name is looked up, and Chromium stays off the network', () => {
    expect(setupSwitches()).toBe(true);
    expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings'])
      expect(app.switches.has(name), name).toBe(true);
  });

  it('the spell-checker is sent nowhere for dictionaries, and is off without one', async () => {
    for (const one of [windowSession, session.defaultSession])
      expect(one.dictionariesAddress).toBe('app://attache/dictionaries/');
    expect((await get(`${windowSession.dictionariesAddress}en-gb-10-1.bdic`))?.status).toBe(404);
    await shell.call('user:preferences', {});
    expect(windowSession.isSpellChecked).toBe(process.platform === 'darwin');
    expect(session.defaultSession.isSpellChecked).toBe(false);
  });

  it.skipIf(process.platform === 'darwin')(
    'the spell-checker knows the languages whose dictionaries the user put there, while it is wanted',
    async () => {
      const about = await shell.call('window:about', {});
      const folder = about.ok ? (about.value.dictionaries ?? '') : '';
      expect(folder.startsWith(shell.folder)).toBe(true);
      mkdirSync(folder, { recursive: true });
      for (const name of ['en-GB-10-1.bdic', 'fr-notes.txt', 'xx-1-1.bdic'])
        writeFileSync(join(folder, name), '');
      await shell.call('user:preferences', {});
      expect(windowSession.spellCheckerLanguages).toEqual(['en-GB']);
      expect(windowSession.isSpellChecked).toBe(true);
      await shell.call('user:prefer', { spellCheck: false });
      expect(windowSession.isSpellChecked).toBe(false);
    },
  );
});

describe('items 2 to 4 and 6 to 12: what a page may do', () => {
  it.each([
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['contextIsolation', true],
    ['sandbox', true],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['enableBlinkFeatures', undefined],
    ['webviewTag', false],
    ['plugins', false],
    ['navigateOnDragDrop', false],
    ['devTools', false],
  ] as const)('%s is %s', (name, value) => {
    expect(shell.last().options.webPreferences?.[name]).toBe(value);
  });

  it('everything that shows something is sandboxed', () => {
    setupSandbox();
    expect(callsOf('enableSandbox')).toHaveLength(1);
  });

  it('the policy allows the window’s own scripts, and styles that are its own or carry this answer’s nonce', async () => {
    const [one, other] = [await get('app://attache/'), await get('app://attache/')];
    const nonce = /nonce="([^"]+)"/.exec((await one?.text()) ?? '')?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    expect(one?.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob: data:; ` +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(other?.headers.get('content-security-policy')).not.toContain(nonce);
  });
});

describe('item 5: permissions', () => {
  it('all that a page asks for is denied, and so is every device', () => {
    for (const one of [windowSession, session.defaultSession]) {
      let granted: unknown;
      const answer = (given: unknown): void => {
        granted = given;
      };
      one.permissionRequest?.({} as never, 'media', answer, {} as never);
      expect(granted).toBe(false);
      expect(one.permissionCheck?.(null, 'media', 'app://attache', {} as never)).toBe(false);
      expect(one.devicePermission?.({} as never)).toBe(false);
      one.displayMedia?.({} as never, answer);
      expect(granted).toEqual({});
      one.bluetoothPairing?.({} as never, answer);
      expect(granted).toEqual({ confirmed: false });
      for (const event of ['select-hid-device', 'select-usb-device']) {
        granted = 'nothing yet';
        one.emit(event, { preventDefault: () => undefined }, {}, answer);
        expect(granted).toBe(undefined);
      }
      one.emit('select-serial-port', { preventDefault: () => undefined }, [], {}, answer);
      expect(granted).toBe('');
    }
  });

  it('nothing is downloaded', () => {
    let isPrevented = false;
    windowSession.emit('will-download', { preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
  });
});

describe('items 13 and 14: a page stays where it is', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    '%s is prevented',
    (event) => {
      let isPrevented = false;
      shell.last().webContents.emit(event, { preventDefault: () => (isPrevented = true) });
      expect(isPrevented).toBe(true);
    },
  );

  it('no window is opened by a page', () => {
    expect(shell.last().webContents.openHandler?.({} as never)).toEqual({ action: 'deny' });
  });
});

describe('item 16: the version', () => {
  it('is one without the bypass of isolation (CVE-2026-70601)', () => {
    const file = createRequire(import.meta.url).resolve('electron/package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(45_004_001);
  });
});

describe('item 17: who may call', () => {
  const message = JSON.stringify({ name: 'window:about', request: {} });

  it('the main frame of a window, at the window’s address', async () => {
    expect(await shell.send({ url: 'app://attache/', parent: null }, message)).toContain('"ok":true');
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { url: 'app://attache/', parent: {} }],
    ['another host', { url: 'app://elsewhere/', parent: null }],
    ['another scheme with the same host', { url: 'https://attache/', parent: null }],
    ['another scheme whose origin is null too', { url: 'data:text/html,x', parent: null }],
    ['what is no address', { url: '', parent: null }],
  ])('not %s', async (_who, frame) => {
    expect(await shell.send(frame, message)).toContain('Only the window itself may call.');
  });

  it('not a page that is no window of ours, nor with anything but text', async () => {
    const frame = { url: 'app://attache/', parent: null };
    expect(await shell.send(frame, message, 999)).toContain('Only the window itself may call.');
    expect(await shell.send(frame, { name: 'window:about' })).toContain('Only the window itself may call.');
  });

  it('compares protocol and host, since the origin of every such address is null in Node', () => {
    expect(new URL('app://elsewhere/').origin).toBe(new URL('app://attache/').origin);
    expect(isWindowAddress('app://attache/x')).toBe(true);
    for (const other of ['app://attache.example/', 'app://user@attache/', 'app://attache:80/'])
      expect(isWindowAddress(other)).toBe(false);
  });
});

describe('also', () => {
  it('what pages store stays in memory', () => {
    expect(windowSession.partition).not.toMatch(/^persist:/u);
    expect(windowSession.options).toEqual({ cache: false });
  });

  it.each(dangerousSwitches)('the packaged program refuses --%s', (name) => {
    app.isPackaged = true;
    app.switches.clear();
    app.switches.set(name, '');
    expect(setupSwitches()).toBe(false);
    expect(callsOf('showErrorBox').at(-1)?.join(' ')).toContain(`--${name}`);
    app.isPackaged = false;
    app.switches.clear();
  });

  it('no crash is reported and no developer tool opened', () => {
    const sources = ['main.ts', 'open-shell.ts', 'electron-windows.ts', 'setup-menu.ts', 'menu-template.ts'];
    for (const name of sources)
      expect(readFileSync(`${packageRoot()}/electron/main/${name}`, 'utf8')).not.toMatch(
        /crashReporter|openDevTools|toggleDevTools/u,
      );
  });
});
