import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ChildCommand } from './child-command.ts';
import { encodeFrame, FrameReader } from './frame.ts';

/** A reply, or how the child came to give none. */
export type Reply = { readonly json: string } | { readonly ended: 'too-long' | 'aborted' | 'ended' };

/** A child process that has been started. */
export interface ParsersChild {
  readonly processId: number | undefined;
  readonly ended: boolean;
  /** True once it waits for jobs, false where it ends before that. */
  readonly ready: Promise<boolean>;
  /** How it ended, once it has: of itself or by being killed. */
  readonly gone: Promise<Reply>;
  /** Sends one job and waits for its reply of at most so many bytes; never rejects. */
  ask(text: string, bytes: Uint8Array, longest: number): Promise<Reply>;
  kill(): void;
}

/** Longest message with which a child says that it is ready. */
const readyLength = 16;

/** Starts a child: requests go to its standard input, replies come over a pipe of their own, all else is nobody’s. */
export function startChild(command: ChildCommand): ParsersChild {
  const child = spawn(command.program, command.arguments, {
    cwd: command.folder,
    env: command.environment,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const requests = child.stdio[0] as Writable;
  const replies = child.stdio[3] as Readable;
  let ended: Reply | undefined;
  const { promise: over, resolve } = Promise.withResolvers<Reply>();
  const end = (how: 'aborted' | 'ended'): void => {
    ended ??= { ended: how };
    resolve(ended);
  };
  const kill = (): void => void child.kill('SIGKILL');
  process.on('exit', kill);
  child.on('error', () => end('ended'));
  child.on('exit', (_code, signal) => {
    process.off('exit', kill);
    end(signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'aborted' : 'ended');
  });
  // A pipe breaks when the child ends, and its end is what is looked at.
  requests.on('error', () => undefined);
  replies.on('error', () => undefined);
  const next = (longest: number): Promise<Reply> => Promise.race([nextFrame(replies, longest), over]);
  const ready = next(readyLength).then((reply) => 'json' in reply);
  return {
    processId: child.pid,
    get ended() {
      return ended !== undefined;
    },
    ready,
    gone: over,
    ask(text, bytes, longest) {
      const reply = next(longest);
      for (const part of encodeFrame(text, bytes)) requests.write(part);
      return reply;
    },
    kill: () => {
      ended ??= { ended: 'ended' };
      kill();
    },
  };
}

function nextFrame(replies: Readable, longest: number): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const reader = new FrameReader({ json: longest, bytes: 0 });
  const onData = (chunk: Buffer): void => {
    const frames = reader.push(chunk);
    if (frames !== 'too-long' && frames[0] === undefined) return;
    replies.off('data', onData);
    resolve(frames === 'too-long' ? { ended: 'too-long' } : { json: frames[0]?.json ?? '' });
  };
  replies.on('data', onData);
  return promise;
}
