import type { FiledFile, KeptFile } from '../../../briefing/contract/capture-calls.ts';
import type { RequestOf } from '../../../briefing/contract.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { create } from 'zustand';
import { putBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import { say } from '../../controls/toast.tsx';
import { undoAction } from '../../frame/take-back.ts';
import { chooseSource } from '../sources-state.ts';

/** How far the capturing of files is, and which of them were refused. */
export interface Capturing {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
  /** A sentence for each file that was refused: what is wrong with it, what to do. */
  readonly refused: readonly string[];
}

const idle: Capturing = { done: 0, total: 0, isRunning: false, refused: [] };

/** How the capturing of files goes. */
export const useCapturing = create<Capturing>()(() => idle);

/** Puts away what was refused. */
export function forgetRefused(): void {
  useCapturing.setState({ refused: [] });
}

/** Where files go, and what is known of them. */
export type CaptureDetails = Pick<RequestOf<'captures:keep'>, 'source' | 'title' | 'url'> & {
  /** ISO 8601 day or instant; now where it is not given. */
  readonly read?: string;
};

/** The most files at once. */
const mostFiles = 200;

/** Keeps files as captures, each as a source of its own or all of one source, as one action; answers whether all were kept. */
export async function captureFiles(files: readonly File[], details: CaptureDetails = {}): Promise<boolean> {
  if (useCapturing.getState().isRunning) {
    say('Other files are still being captured. Try again when that is done.');
    return false;
  }
  const { read, ...where } = details;
  useCapturing.setState({ done: 0, total: files.length, isRunning: true, refused: [] });
  const tickets: string[] = [];
  const refused: string[] = files.length > mostFiles ? [`Only the first ${mostFiles} files were taken.`] : [];
  for (const [index, file] of files.slice(0, mostFiles).entries()) {
    const filed = await fileOne(file, read);
    if (typeof filed === 'string') refused.push(filed);
    else tickets.push(filed.ticket);
    useCapturing.setState({ done: index + 1 });
  }
  const trouble = await keep(tickets, where);
  useCapturing.setState({
    isRunning: false,
    refused: trouble === undefined ? refused : [...refused, trouble],
  });
  return refused.length === 0 && trouble === undefined;
}

async function fileOne(file: File, read: string | undefined): Promise<FiledFile | string> {
  if (file.size === 0) return `${file.name} is empty, so there is nothing to capture. Get the file again.`;
  const bytes = await putBytes(file);
  if (!bytes.ok) return `${file.name}: ${bytes.failure.message}`;
  const filed = await call('captures:file', {
    bytes: bytes.value,
    fileName: (file.name || 'File').slice(-300),
    ...(file.type === '' ? {} : { mediaType: file.type.slice(0, 120) }),
    ...(read === undefined ? {} : { read }),
  });
  return filed.ok ? filed.value : filed.failure.message;
}

async function keep(
  tickets: readonly string[],
  where: Pick<CaptureDetails, 'source' | 'title' | 'url'>,
): Promise<string | undefined> {
  if (tickets.length === 0) return undefined;
  const kept = await call('captures:keep', { tickets: [...tickets], ...where });
  if (!kept.ok) return kept.failure.message;
  const first = kept.value[0];
  if (first === undefined) return undefined;
  chooseSource(first.source.id, first.sha256);
  say(keptWords(kept.value), undoAction());
  return undefined;
}

function keptWords(kept: readonly KeptFile[]): string {
  const [first] = kept;
  if (kept.length === 1 && first !== undefined) {
    const { source, sameAs } = first;
    const has = sameAs.length === 1 ? 'has' : 'have';
    return sameAs.length === 0
      ? `Captured as ${source.id}.`
      : `Captured as ${source.id}. ${listed(sameAs.slice(0, 3))} ${has} the same file already.`;
  }
  const again = kept.filter(({ sameAs }) => sameAs.length > 0).length;
  const words = `${counted(kept.length, 'file')} captured.`;
  return again === 0 ? words : `${words} Sources of the desk had ${again} of them already.`;
}
