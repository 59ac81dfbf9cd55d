import { useEffect, useState } from 'react';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { Failure, Finding } from '../../../briefing/outcome.ts';
import { takeBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';

/** The text of a capture, or why it cannot be shown; neither while it is read. */
export interface ReadCapture {
  readonly text?: CaptureText;
  readonly findings: readonly Finding[];
  readonly failure?: Failure;
}

const notYet: ReadCapture = { findings: [] };

/** Reads a capture; its bytes are proved by their hash each time. */
export function useCaptureText(source: string, sha256: string): ReadCapture {
  const [state, setState] = useState<ReadCapture & { readonly of?: string }>(notYet);
  const wanted = `${source} ${sha256}`;
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      const read = await readCapture(source, sha256);
      if (isWanted) setState({ ...read, of: wanted });
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [source, sha256, wanted]);
  return state.of === wanted ? state : notYet;
}

async function readCapture(source: string, sha256: string): Promise<ReadCapture> {
  const answer = await call('captures:text', { source, sha256 });
  if (!answer.ok) return { findings: [], failure: answer.failure };
  const bytes = await takeBytes(answer.value.bytes);
  if (!bytes.ok) return { findings: [], failure: bytes.failure };
  const text = JSON.parse(new TextDecoder().decode(bytes.value)) as CaptureText;
  return { text, findings: answer.findings };
}
