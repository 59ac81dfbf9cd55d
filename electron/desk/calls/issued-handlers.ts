import type { Handlers, RequestOf } from '../../../briefing/contract/call.ts';
import type { issuedCalls } from '../../../briefing/contract/issued-calls.ts';
import { basename } from 'node:path';
import { longestIssued } from '../../../briefing/bundle/issued-file.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import type { IssuedContent } from '../bundle/open-issued.ts';
import { readRegularFile } from '../files/read-file.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { checkFile } from '../trace/check-file.ts';

type CheckRequest = RequestOf<typeof issuedCalls, 'issued:check'>;

/** Looking at files that were exported. */
export function issuedHandlers({
  parsers,
  bytes,
}: Pick<HostContext, 'parsers' | 'bytes'>): Handlers<typeof issuedCalls, WindowSession> {
  return {
    'issued:check': (request, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const file = await contentOf(request, window, bytes);
        return file.ok ? checkFile(file.value, desk, parsers) : file;
      }),
  };
}

async function contentOf(
  request: CheckRequest,
  window: WindowSession,
  bytes: HostContext['bytes'],
): Promise<Outcome<IssuedContent>> {
  if ('bytes' in request) {
    const content = bytes.take(request.bytes);
    return content === undefined
      ? refused('bad-input', `${request.fileName} did not arrive. Choose it again.`)
      : done({ content, fileName: request.fileName });
  }
  const path = window.places.pathOf(request.place);
  if (path === undefined) return refused('bad-input', 'That file is not known any more. Choose it again.');
  const content = await readRegularFile(path, longestIssued);
  return content.ok ? done({ content: content.value, fileName: basename(path) }) : content;
}
