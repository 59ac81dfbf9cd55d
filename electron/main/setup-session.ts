import type { Session } from 'electron';
import { session } from 'electron';
import type { BytesKeeper } from '../desk/host/answer-window.ts';
import type { WindowFile } from '../desk/host/window-files.ts';
import { answerAddress } from './answer-address.ts';
import { denyPermissions } from './deny-permissions.ts';
import { isWindowAddress, scheme } from './setup-scheme.ts';
import { setupSpelling } from './setup-spelling.ts';

/** The session that all windows share. It lives in memory: the name begins with no `persist:`. */
export function setupSession(files: ReadonlyMap<string, WindowFile>, keeper: BytesKeeper): Session {
  const windows = session.fromPartition('attache', { cache: false });
  windows.protocol.handle(scheme, (request) => answerAddress(request, files, keeper));
  for (const one of [windows, session.defaultSession]) lock(one);
  return windows;
}

/** Nothing is asked for but the window’s own files, nothing is permitted, nothing is downloaded. */
function lock(one: Session): void {
  one.webRequest.onBeforeRequest(({ url, resourceType }, answer) =>
    answer({ cancel: !isOurs(url, resourceType) }),
  );
  denyPermissions(one);
  one.on('will-download', (event) => event.preventDefault());
  setupSpelling(one);
}

/** The window’s own files, what it made itself, and pictures that stand in its text. */
function isOurs(address: string, type: string): boolean {
  if (address.startsWith('blob:')) return isWindowAddress(address.slice('blob:'.length));
  if (address.startsWith('data:')) return type === 'image';
  return isWindowAddress(address);
}
