import { randomBytes } from 'node:crypto';
import { bytesPath, mostBytes } from '../../../briefing/contract/bytes.ts';
import type { WindowFile } from './window-files.ts';
import { windowPage } from './window-files.ts';

/** What a window's page asks its shell for, by address. */
export interface WindowRequest {
  readonly method: string;
  /** Path of the address, without a query. */
  readonly path: string;
  readonly body: () => Promise<Uint8Array | undefined>;
}

/** What the shell answers. */
export interface WindowAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What keeps bytes for a window. */
export interface BytesKeeper {
  putBytes(bytes: Uint8Array): Promise<string>;
  takeBytes(id: string): Promise<Uint8Array | undefined>;
}

/** In the built page, where the nonce of its styles stands. */
const noncePlaceholder = 'nonce-placeholder';

/** Answers what a window's page asks for: a built file, or bytes on their way. All else is not there. */
export async function answerWindow(
  request: WindowRequest,
  files: ReadonlyMap<string, WindowFile>,
  keeper: BytesKeeper,
): Promise<WindowAnswer> {
  const { method, path } = request;
  if (path === bytesPath && method === 'POST') return upload(request, keeper);
  if (method !== 'GET') return answer(405, 'text/plain', new Uint8Array());
  if (path.startsWith(`${bytesPath}/`)) return download(path.slice(bytesPath.length + 1), keeper);
  const file = files.get(path === '/' ? windowPage : path);
  if (file === undefined) return answer(404, 'text/plain', new Uint8Array());
  return file.type.startsWith('text/html') ? page(file) : answer(200, file.type, file.read());
}

function page(file: WindowFile): WindowAnswer {
  const nonce = randomBytes(16).toString('base64');
  const body = Buffer.from(file.read().toString('utf8').replaceAll(noncePlaceholder, nonce), 'utf8');
  const made = answer(200, file.type, body);
  return { ...made, headers: { ...made.headers, 'content-security-policy': policy(nonce) } };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function upload({ body }: WindowRequest, keeper: BytesKeeper): Promise<WindowAnswer> {
  const bytes = await body();
  if (bytes === undefined || bytes.length > mostBytes) return answer(413, 'text/plain', new Uint8Array());
  return answer(200, 'text/plain', Buffer.from(await keeper.putBytes(bytes), 'utf8'));
}

async function download(id: string, keeper: BytesKeeper): Promise<WindowAnswer> {
  const bytes = await keeper.takeBytes(id);
  if (bytes === undefined) return answer(404, 'text/plain', new Uint8Array());
  return answer(200, 'application/octet-stream', bytes);
}

function answer(status: number, type: string, body: Uint8Array): WindowAnswer {
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
  return { status, headers, body };
}
