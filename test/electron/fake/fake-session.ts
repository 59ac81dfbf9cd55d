import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { recorded } from './recorded.ts';

type BeforeRequest = Parameters<Electron.WebRequest['onBeforeRequest']>[0];
type SchemeHandler = (request: Request) => Promise<Response> | Response;

/** A session as the shell sees it: it keeps what it was told, for tests to ask. */
export class FakeSession extends EventEmitter {
  readonly partition: string;
  readonly options: Electron.FromPartitionOptions | undefined;
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0] = null;
  bluetoothPairing: Parameters<Electron.Session['setBluetoothPairingHandler']>[0] = null;
  beforeRequest: BeforeRequest = null;
  isSpellChecked = true;
  spellCheckerLanguages: readonly string[] = ['en-US'];
  dictionariesAddress = 'https://redirector.gvt1.com/edgedl/chrome/dict/';
  readonly availableSpellCheckerLanguages = ['de', 'en-GB', 'en-US', 'fr'];
  readonly schemes = new Map<string, SchemeHandler>();
  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler) => void this.schemes.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (handler: BeforeRequest) => {
      this.beforeRequest = handler;
    },
  };

  constructor(partition: string, options?: Electron.FromPartitionOptions) {
    super();
    this.partition = partition;
    this.options = options;
  }

  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: FakeSession['devicePermission']): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: FakeSession['displayMedia']): void {
    this.displayMedia = handler;
  }

  setBluetoothPairingHandler(handler: FakeSession['bluetoothPairing']): void {
    this.bluetoothPairing = handler;
  }

  setSpellCheckerDictionaryDownloadURL(address: string): void {
    this.dictionariesAddress = address;
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }

  setSpellCheckerEnabled(on: boolean): void {
    this.isSpellChecked = on;
  }
}

const partitions = new Map<string, FakeSession>();

/** Electron’s `session`. */
export const session = {
  defaultSession: new FakeSession('default'),
  fromPartition: recorded('fromPartition', (name: string, options?: Electron.FromPartitionOptions) => {
    const known = partitions.get(name) ?? new FakeSession(name, options);
    partitions.set(name, known);
    return known;
  }),
};
