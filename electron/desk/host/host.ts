import type { CallHandlers, CallMessage, CallName } from '../../../briefing/contract.ts';
import { calls, longestMessage } from '../../../briefing/contract.ts';
import { commands } from '../../../briefing/contract/commands.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { callHandlers } from '../calls/call-handlers.ts';
import { findDesk } from '../desk-folder.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { HostContext } from './host-context.ts';
import { KeptBytes } from './kept-bytes.ts';
import { OpenDesks } from './open-desks.ts';
import { RecentDesks } from './recent-desks.ts';
import type { ShellServices } from './shell-services.ts';
import { WindowSession } from './window-session.ts';

/** Opens a desk for a window that has not asked yet: one that was given on the command line or by the system. */
export interface FirstDesk {
  readonly window: string;
  readonly folder: string;
}

/** The machine's side of all windows, whatever shell they stand in. */
export class Host {
  readonly #context: HostContext;
  readonly #handlers: CallHandlers<WindowSession>;
  readonly #windows = new Map<string, WindowSession>();

  constructor(shell: ShellServices, parsers: Parsers, userFolder: string) {
    const recent = new RecentDesks(userFolder);
    this.#context = {
      shell,
      parsers,
      userFolder,
      recent,
      desks: new OpenDesks(),
      bytes: new KeptBytes(),
      tellAll: (event) => this.#windows.forEach((window) => window.tell(event)),
    };
    this.#handlers = callHandlers(this.#context);
  }

  /**
   * Answers one call of a window: JSON in, JSON of an Outcome out. It never rejects; what is no call, or does not fit, is
   * refused with `wrong-usage`, and a fault of the program with `bug`.
   */
  async call(window: string, message: string): Promise<string> {
    return JSON.stringify(await this.#answer(this.window(window), message));
  }

  /** Keeps bytes that a window uploads and answers their id. */
  putBytes(bytes: Uint8Array): string {
    return this.#context.bytes.put(bytes);
  }

  /** The bytes that a call's answer named, once. */
  takeBytes(id: string): Uint8Array | undefined {
    return this.#context.bytes.take(id);
  }

  /** The session of a window, made when it is first heard of. */
  window(id: string): WindowSession {
    const known = this.#windows.get(id);
    if (known !== undefined) return known;
    const window = new WindowSession(id);
    this.#windows.set(id, window);
    return window;
  }

  /** Opens a desk for a window that did not ask for it, and tells a window that was heard of before; a new one asks itself. */
  async openFor({ window, folder }: FirstDesk): Promise<Outcome<true>> {
    const isNew = !this.#windows.has(window);
    const session = this.window(window);
    const opened = await this.#context.desks.open(folder, session);
    if (!opened.ok) return opened;
    if (!isNew) session.tell({ kind: 'desk-opened' });
    return done(true, opened.findings);
  }

  /** The id of a window that has the desk in a folder open. */
  windowOn(folder: string): string | undefined {
    const found = findDesk(folder);
    if (!found.ok) return undefined;
    const onDesk = this.#windows.values().find(({ desk }) => desk?.desk.paths.folder === found.value.folder);
    return onDesk?.id;
  }

  /** Tells a window that an item of the native menu was chosen; an unknown one is left alone. */
  command(window: string, id: string): void {
    const command = commands.find((one) => one.id === id);
    if (command !== undefined) this.window(window).tell({ kind: 'command', command: command.id });
  }

  /** Forgets a window that was closed; its desk is closed with the last window on it. */
  closeWindow(id: string): void {
    const window = this.#windows.get(id);
    if (window === undefined) return;
    this.#windows.delete(id);
    this.#context.desks.leave(window);
  }

  /** Closes every desk and ends the parsers. */
  close(): void {
    for (const id of this.#windows.keys().toArray()) this.closeWindow(id);
    this.#context.parsers.close();
  }

  async #answer(window: WindowSession, message: string): Promise<Outcome<unknown>> {
    const read = readMessage(message);
    if (!read.ok) return read;
    const { name, request, desk } = read.value;
    if (desk !== undefined && !isForNoDesk(name) && desk !== window.desk?.desk.paths.folder) return otherDesk;
    try {
      return await this.#handle(name, request, window);
    } catch (error) {
      return refused('bug', `${bugSentence} ${error instanceof Error ? error.message : ''}`.trim());
    }
  }

  #handle(name: CallName, request: unknown, window: WindowSession): Promise<Outcome<unknown>> {
    const handler = this.#handlers[name] as (request: unknown, window: WindowSession) => Outcome<unknown>;
    return Promise.resolve(handler(request, window));
  }
}

const bugSentence =
  'This did not work, through a fault of the program. Nothing else was changed. Report this:';

const otherDesk = refused(
  'wrong-usage',
  'Another desk is open in this window by now, so nothing was done. Open the desk again that this was meant for.',
);

/** Whether a call is answered whatever desk is open. */
function isForNoDesk(name: CallName): boolean {
  return /^(?:window|user|places|links|desks):|^desk:(?:open|close)$/.test(name);
}

interface CheckedMessage {
  readonly name: CallName;
  readonly request: unknown;
  readonly desk?: string;
}

function readMessage(message: string): Outcome<CheckedMessage> {
  if (message.length > longestMessage)
    return refused('wrong-usage', 'This is more than can be sent at once. Do it in smaller parts.');
  const { name, request, desk } = parsed(message);
  if (!isCallName(name)) return refused('wrong-usage', 'The window asked for something that is not there.');
  const checked = calls[name].request.safeParse(request);
  if (checked.success)
    return done({ name, request: checked.data, ...(typeof desk === 'string' ? { desk } : {}) });
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'It' : issue.path.join('.');
  return refused('bad-input', `${where} does not fit: write ${issue?.message ?? 'something else'}.`);
}

function parsed(message: string): { readonly [Part in keyof CallMessage]?: unknown } {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
