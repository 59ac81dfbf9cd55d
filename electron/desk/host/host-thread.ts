import { parentPort, workerData } from 'node:worker_threads';
import { startChildrenBy } from '../parsers/child-starter.ts';
import { startParsers } from '../parsers/parsers.ts';
import { Host } from './host.ts';
import type { FromHost, HostStart, ShellRequest, ToHost } from './host-messages.ts';
import { RelayedChildren } from './relayed-child.ts';
import type { ShellServices } from './shell-services.ts';

type Answer = string | boolean | undefined;

const { about, children, userFolder } = workerData as HostStart;
const relayed = new RelayedChildren((order) => tell({ kind: 'child', order }));
if (children === 'shell') startChildrenBy((command) => relayed.start(command));
const waiting = new Map<number, (answer: Answer) => void>();
let asked = 0;

const host = new Host(shellServices(), startParsers(), userFolder);

parentPort?.on('message', (message: ToHost) => void receive(message));

async function receive(message: ToHost): Promise<void> {
  switch (message.kind) {
    case 'call':
      return tell({
        kind: 'answer',
        id: message.id,
        message: await host.call(message.window, message.message),
      });
    case 'put':
      return tell({ kind: 'answer', id: message.id, message: host.putBytes(message.bytes) });
    case 'take':
      return tell({ kind: 'bytes', id: message.id, bytes: host.takeBytes(message.bytes) });
    case 'open':
      return tell({ kind: 'opened', id: message.id, outcome: await host.openFor(message) });
    case 'window-on':
      return tell({ kind: 'answer', id: message.id, message: host.windowOn(message.folder) ?? '' });
    case 'command':
      return host.command(message.window, message.command);
    case 'closing':
      await host.window(message.window).beforeClosing();
      return tell({ kind: 'answer', id: message.id, message: '' });
    case 'close-window':
      host.closeWindow(message.window);
      return tell({ kind: 'answer', id: message.id, message: '' });
    case 'close':
      host.close();
      return tell({ kind: 'answer', id: message.id, message: '' });
    case 'child':
      return relayed.hear(message.news);
    case 'served':
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
  }
}

function tell(message: FromHost): void {
  parentPort?.postMessage(message, []);
}

function serve(request: ShellRequest): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  asked += 1;
  waiting.set(asked, resolve);
  tell({ kind: 'serve', id: asked, request });
  return promise;
}

async function worked(request: ShellRequest): Promise<boolean> {
  return (await serve(request)) === true;
}

function shellServices(): ShellServices {
  return {
    about,
    choose: async (request) => {
      const path = await serve({ service: 'choose', request });
      return typeof path === 'string' ? path : undefined;
    },
    showInFolder: (path) => worked({ service: 'showInFolder', path }),
    openFile: (path) => worked({ service: 'openFile', path }),
    noteRecent: (path) => worked({ service: 'noteRecent', path }),
    openAddress: (address) => worked({ service: 'openAddress', address }),
    notePreferences: (preferences) => worked({ service: 'notePreferences', preferences }),
    openWindow: (desk) => worked({ service: 'openWindow', ...(desk === undefined ? {} : { desk }) }),
    setTitle: (window, title) => worked({ service: 'setTitle', window, title }),
  };
}
