import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { ChildStarter } from '../parsers/child-starter.ts';
import { programFile } from '../program-file.ts';
import { ChildRelay } from './child-relay.ts';
import type { FromHost, HostStart, ShellRequest, ToHost } from './host-messages.ts';
import type { ShellServices } from './shell-services.ts';

type Reply = Exclude<FromHost, { readonly kind: 'serve' | 'child' }>;
type Asking =
  Extract<ToHost, { readonly id: number }> extends infer One
    ? One extends { readonly kind: 'served' }
      ? never
      : Omit<One & { readonly id: number }, 'id'>
    : never;

/** How long a host that is at work may keep a window from closing, in milliseconds. */
const longestClosing = 3000;

/**
 * The host as a shell sees it: in a thread of its own, so that neither a store at work nor an export ever holds up a
 * window.
 */
export class HostClient {
  readonly #thread: Worker;
  readonly #shell: ShellServices;
  readonly #waiting = new Map<number, (reply: Reply | undefined) => void>();
  readonly #children: ChildRelay | undefined;
  #asked = 0;
  #ended = false;

  /** `startChild` is given where the host’s thread cannot start the parsers’ children itself. */
  constructor(shell: ShellServices, userFolder: string, startChild?: ChildStarter) {
    const children = startChild === undefined ? 'own' : 'shell';
    const workerData: HostStart = { about: shell.about, children, userFolder };
    this.#shell = shell;
    if (startChild !== undefined)
      this.#children = new ChildRelay(startChild, (news) => this.#post({ kind: 'child', news }));
    this.#thread = new Worker(programFile('host-thread', import.meta.url), { workerData });
    this.#thread.on('message', (message: FromHost) => this.#receive(message));
    // What went wrong in it is in the exit too; without a listener it would end this thread as well.
    this.#thread.on('error', () => undefined);
    this.#thread.on('exit', () => this.#end());
  }

  /** Answers a call of a window: JSON in, JSON of an Outcome out. Never rejects. */
  async call(window: string, message: string): Promise<string> {
    const reply = await this.#ask({ kind: 'call', window, message });
    return reply?.kind === 'answer' ? reply.message : JSON.stringify(ended);
  }

  /** Keeps bytes a window uploads; answers their id. */
  async putBytes(bytes: Uint8Array): Promise<string> {
    const reply = await this.#ask({ kind: 'put', bytes });
    return reply?.kind === 'answer' ? reply.message : '';
  }

  /** The bytes of an id, once. */
  async takeBytes(id: string): Promise<Uint8Array | undefined> {
    const reply = await this.#ask({ kind: 'take', bytes: id });
    return reply?.kind === 'bytes' ? reply.bytes : undefined;
  }

  /** Opens the desk in a folder for a window, which is told. */
  async open(window: string, folder: string): Promise<Outcome<unknown>> {
    const reply = await this.#ask({ kind: 'open', window, folder });
    return reply?.kind === 'opened' ? reply.outcome : ended;
  }

  /** The id of a window that has the desk in a folder open. */
  async windowOn(folder: string): Promise<string | undefined> {
    const reply = await this.#ask({ kind: 'window-on', folder });
    return reply?.kind === 'answer' && reply.message !== '' ? reply.message : undefined;
  }

  /** Tells a window that an item of the native menu was chosen. */
  command(window: string, command: string): void {
    this.#post({ kind: 'command', window, command });
  }

  /** Tells a window that it is about to close, and waits until it has saved, or for as long as it may take to. */
  async closing(window: string): Promise<void> {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, longestClosing);
    await Promise.race([this.#ask({ kind: 'closing', window }), over]);
    clearTimeout(timer);
  }

  /** Forgets a window that is closed. */
  async closeWindow(window: string): Promise<void> {
    await this.#ask({ kind: 'close-window', window });
  }

  /** Closes every desk and ends the thread. */
  async close(): Promise<void> {
    await this.#ask({ kind: 'close' });
    await this.#thread.terminate();
  }

  #ask(message: Asking): Promise<Reply | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((settle) => {
      this.#waiting.set(id, settle);
      this.#post({ ...message, id });
    });
  }

  #post(message: ToHost): void {
    this.#thread.postMessage(message, []);
  }

  #receive(message: FromHost): void {
    if (message.kind === 'serve') return void this.#serve(message.id, message.request);
    if (message.kind === 'child') return this.#children?.obey(message.order);
    const settle = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    settle?.(message);
  }

  async #serve(id: number, request: ShellRequest): Promise<void> {
    this.#post({ kind: 'served', id, answer: await serveRequest(this.#shell, request) });
  }

  #end(): void {
    this.#children?.close();
    this.#ended = true;
    for (const settle of this.#waiting.values()) settle(undefined);
    this.#waiting.clear();
  }
}

const ended: Outcome<never> = refused(
  'bug',
  'Attaché has to be started again: the part of it that keeps desks has stopped. What was saved is safe.',
);

function serveRequest(shell: ShellServices, request: ShellRequest): Promise<string | boolean | undefined> {
  switch (request.service) {
    case 'choose':
      return shell.choose(request.request);
    case 'openAddress':
      return shell.openAddress(request.address);
    case 'notePreferences':
      return shell.notePreferences(request.preferences);
    case 'openWindow':
      return shell.openWindow(request.desk);
    case 'setTitle':
      return shell.setTitle(request.window, request.title);
    case 'showInFolder':
    case 'openFile':
    case 'noteRecent':
      return shell[request.service](request.path);
  }
}
