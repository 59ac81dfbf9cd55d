import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { FakeWindow } from './fake-window.ts';
import { recorded } from './recorded.ts';

type App = Electron.App;

/** Electron’s `app`: ready at once, ended by nobody. */
class FakeApp extends EventEmitter implements Partial<Record<keyof App, unknown>> {
  isPackaged = false;
  /** Whether another program runs already. */
  hasLock = true;
  readonly switches = new Map<string, string>();
  readonly dock = undefined;
  readonly commandLine = {
    hasSwitch: (name: string): boolean => this.switches.has(name),
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
  };
  metrics: readonly Pick<Electron.ProcessMetric, 'pid' | 'memory'>[] = [];
  readonly enableSandbox = recorded<[], void>('enableSandbox', () => undefined);
  readonly setPath = recorded<Parameters<App['setPath']>, void>('setPath', () => undefined);
  readonly setAppUserModelId = recorded<[string], void>('setAppUserModelId', () => undefined);
  readonly addRecentDocument = recorded<[string], void>('addRecentDocument', () => undefined);
  readonly setAboutPanelOptions = recorded<[Electron.AboutPanelOptionsOptions], void>(
    'setAboutPanelOptions',
    () => undefined,
  );
  readonly exit = recorded<[number?], void>('exit', () => undefined);
  readonly requestSingleInstanceLock = recorded<[Record<string, unknown>?], boolean>(
    'requestSingleInstanceLock',
    () => this.hasLock,
  );

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  getVersion(): string {
    return '0.0.0';
  }

  getAppMetrics(): readonly Pick<Electron.ProcessMetric, 'pid' | 'memory'>[] {
    return this.metrics;
  }

  /** As Electron does: first everybody is asked, then it is over. */
  quit(): void {
    let isPrevented = false;
    this.emit('before-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.exit(0);
  }
}

export const app = new FakeApp();

FakeWindow.onContents = (contents) => void app.emit('web-contents-created', {}, contents);
