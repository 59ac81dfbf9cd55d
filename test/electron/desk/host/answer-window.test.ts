import { describe, expect, test } from 'vitest';
import type { BytesKeeper, WindowAnswer } from '../../../../electron/desk/host/answer-window.ts';
import { answerWindow } from '../../../../electron/desk/host/answer-window.ts';
import { KeptBytes } from '../../../../electron/desk/host/kept-bytes.ts';
import type { WindowFile } from '../../../../electron/desk/host/window-files.ts';

const page = '<meta id="style-nonce" nonce="nonce-placeholder" />';
const files = new Map<string, WindowFile>([
  ['/index.html', { type: 'text/html; charset=utf-8', read: () => Buffer.from(page) }],
  ['/assets/index.js', { type: 'text/javascript', read: () => Buffer.from('1') }],
]);

function keeper(): BytesKeeper {
  const kept = new KeptBytes();
  return {
    putBytes: (bytes) => Promise.resolve(kept.put(bytes)),
    takeBytes: (id) => Promise.resolve(kept.take(id)),
  };
}

function ask(path: string, method = 'GET', body?: Uint8Array, from = keeper()): Promise<WindowAnswer> {
  return answerWindow({ method, path, body: () => Promise.resolve(body) }, files, from);
}

describe('what a window’s page asks for', () => {
  test('is answered from the built files alone', async () => {
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/assets/index.js')).headers['content-type']).toBe('text/javascript');
    for (const path of [
      '/../package.json',
      '/assets/../../package.json',
      '/etc/passwd',
      '/index.html/',
      '//index.html',
    ])
      expect((await ask(path)).status, path).toBe(404);
  });

  test('comes with a policy that allows no code but the program’s, and a new nonce each time', async () => {
    const [one, other] = [await ask('/'), await ask('/')];
    const policy = one.headers['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|eval|https?:|\*/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(Buffer.from(one.body).toString('utf8')).toContain(`nonce="${nonce}"`);
    expect(other.headers['content-security-policy']).not.toBe(policy);
  });

  test('is never guessed at by its bytes, nor kept by the browser', async () => {
    const { headers } = await ask('/assets/index.js');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('may be bytes on their way, once', async () => {
    const kept = keeper();
    const id = Buffer.from((await ask('/bytes', 'POST', Buffer.from('file'), kept)).body).toString('utf8');
    expect(Buffer.from((await ask(`/bytes/${id}`, 'GET', undefined, kept)).body).toString('utf8')).toBe(
      'file',
    );
    expect((await ask(`/bytes/${id}`, 'GET', undefined, kept)).status).toBe(404);
  });

  test('is refused above 64 MB', async () => {
    expect((await ask('/bytes', 'POST', new Uint8Array(64 * 1024 * 1024))).status).toBe(200);
    expect((await ask('/bytes', 'POST', new Uint8Array(64 * 1024 * 1024 + 1))).status).toBe(413);
  });

  test('cannot be anything but fetched', async () => {
    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS'])
      expect((await ask('/index.html', method)).status, method).toBe(405);
  });
});
