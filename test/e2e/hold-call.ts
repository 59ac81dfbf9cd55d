import type { CallName } from '../../briefing/contract.ts';
import type { App } from './open-app.ts';

/**
 * Holds the window’s calls of a name from now on until they are let go, as if their work took so long. In Electron, where no
 * test stands between window and host, they are not held.
 */
export function holdCall({ shell }: App, name: CallName): () => void {
  if (shell === undefined) return () => undefined;
  const { host } = shell;
  const { promise, resolve } = Promise.withResolvers<void>();
  const call = host.call.bind(host);
  host.call = async (window, message) => {
    if ((JSON.parse(message) as { readonly name: unknown }).name === name) await promise;
    return call(window, message);
  };
  return () => {
    host.call = call;
    resolve();
  };
}
