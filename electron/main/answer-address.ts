import { mostBytes } from '../../briefing/contract/bytes.ts';
import type { BytesKeeper } from '../desk/host/answer-window.ts';
import { answerWindow } from '../desk/host/answer-window.ts';
import type { WindowFile } from '../desk/host/window-files.ts';
import { isWindowAddress } from './setup-scheme.ts';

/**
 * Answers a request under the window’s scheme, from the table of built files or the bytes that are on their way. The path
 * is looked up as it stands: it is never decoded and never joined to another.
 */
export async function answerAddress(
  request: Request,
  files: ReadonlyMap<string, WindowFile>,
  keeper: BytesKeeper,
): Promise<Response> {
  if (!isWindowAddress(request.url)) return new Response(null, { status: 404 });
  const { pathname: path } = new URL(request.url);
  const { method } = request;
  const { status, headers, body } = await answerWindow(
    { method, path, body: () => readBody(request) },
    files,
    keeper,
  );
  return new Response(new Uint8Array(body), { status, headers: { ...headers } });
}

/** The bytes of an upload, or undefined as soon as they are more than may be. */
async function readBody({ body }: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > mostBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
