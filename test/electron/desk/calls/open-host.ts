import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallName, RequestOf, ResultOf } from '../../../../briefing/contract.ts';
import type { Failure, Outcome } from '../../../../briefing/outcome.ts';
import { Host } from '../../../../electron/desk/host/host.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { copySample } from '../copy-sample.ts';
import { quietShell } from '../host/quiet-shell.ts';

/** The machine's side with the sample desk open in two windows, asked as windows ask. */
export interface SampleHost {
  readonly host: Host;
  /** What a call answers; a refusal is thrown. */
  ask<Name extends CallName>(name: Name, request: RequestOf<Name>, window?: string): Promise<ResultOf<Name>>;
  /** Why a call is refused; throws where it is not. */
  refusal<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<Failure>;
  close(): void;
}

/** Opens the sample desk, in a scratch folder that goes with it. */
export async function openSampleHost(): Promise<SampleHost> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-calls-'));
  await copySample(join(folder, 'Sample desk'));
  const host = new Host(quietShell, startParsers(), folder);
  const outcome = async <Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
    window = 'one',
  ): Promise<Outcome<ResultOf<Name>>> =>
    JSON.parse(await host.call(window, JSON.stringify({ name, request }))) as Outcome<ResultOf<Name>>;
  const sample: SampleHost = {
    host,
    ask: async (name, request, window) => {
      const answer = await outcome(name, request, window);
      if (!answer.ok) throw new Error(answer.failure.message);
      return answer.value;
    },
    refusal: async (name, request) => {
      const answer = await outcome(name, request);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.failure;
    },
    close: () => {
      host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await sample.ask('desks:sample', {});
  await sample.ask('desks:sample', {}, 'two');
  return sample;
}
