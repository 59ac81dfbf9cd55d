import { create } from 'zustand';
import type { FileCheck } from '../../briefing/contract/issued-calls.ts';
import type { RequestOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { putBytes } from '../bridge/bytes.ts';
import { call } from '../bridge/call.ts';
import { choosePlace } from '../bridge/choose-place.ts';

/** Where the checking of a file stands. */
export type FileCheckStand =
  | { readonly kind: 'closed' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly fileName: string }
  | { readonly kind: 'done'; readonly outcome: Outcome<FileCheck> };

/** What the dialog shows; the last file that was asked for counts. */
export const useFileCheck = create<{ readonly stand: FileCheckStand }>()(() => ({
  stand: { kind: 'closed' },
}));

/** Asks for a file to be checked. */
export function showFileCheck(): void {
  useFileCheck.setState({ stand: { kind: 'choosing' } });
}

/** Puts the dialog away. */
export function closeFileCheck(): void {
  useFileCheck.setState({ stand: { kind: 'closed' } });
}

/** Lets the user choose a file, and checks it. */
export async function chooseFileToCheck(): Promise<void> {
  const place = await choosePlace({
    what: 'open-file',
    title: 'The file to check',
    endings: ['pdf', 'docx'],
  });
  if (place !== undefined) await check(place.name, () => Promise.resolve({ place: place.id }));
}

/** Checks a file that was dropped. */
export async function checkDropped(file: File): Promise<void> {
  await check(file.name, async () => {
    const bytes = await putBytes(file);
    return bytes.ok ? { bytes: bytes.value, fileName: file.name } : bytes;
  });
}

type Refusal = Outcome<never> & { readonly ok: false };

async function check(
  fileName: string,
  requestFor: () => Promise<RequestOf<'issued:check'> | Refusal>,
): Promise<void> {
  const stand: FileCheckStand = { kind: 'running', fileName };
  useFileCheck.setState({ stand });
  const request = await requestFor();
  const outcome = 'ok' in request ? request : await call('issued:check', request);
  if (useFileCheck.getState().stand === stand) useFileCheck.setState({ stand: { kind: 'done', outcome } });
}
