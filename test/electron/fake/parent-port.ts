import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';

/** What Electron gives a utility process to speak with its parent, over Node’s own channel. Its threads have none. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

if (isMainThread) {
  const port = new ParentPort();
  process.on('message', (data) => void port.emit('message', { data, ports: [] }));
  Object.defineProperty(process, 'parentPort', { value: port });
}
