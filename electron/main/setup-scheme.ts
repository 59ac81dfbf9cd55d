import { protocol } from 'electron';

/** The scheme of the window’s address. */
export const scheme = 'app';

/** The window’s address without a path; nothing but the program answers to it. */
export const windowAddress = `${scheme}://attache`;

/** Makes the scheme a proper one: with an origin of its own, secure, for fetch. To be called before the app is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** True where an address is the window’s own. Its `origin` says nothing: in Node that of every such address is “null”. */
export function isWindowAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol: given, host, username, password } = new URL(address);
  return given === `${scheme}:` && host === 'attache' && username === '' && password === '';
}
