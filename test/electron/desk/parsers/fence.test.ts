import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../../electron/desk/package-root.ts';
import { startChild } from '../../../../electron/desk/parsers/child-process.ts';
import { childCommand, permissionFlags } from '../../../../electron/desk/parsers/child-command.ts';
import { requestFor } from '../../../briefing/merge/merging.ts';
import { canTrace } from '../../../reading/tool.ts';
import { tracedCalls } from '../../../reading/traced-calls.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const probe = fileURLToPath(new URL('permission-probe.ts', import.meta.url));
const attempts = fileURLToPath(new URL('attempts.ts', import.meta.url));
const built = join(packageRoot(), 'out', 'parsers-child.js');

interface Probed {
  readonly tried: number;
  readonly worked: readonly string[];
  readonly environment: readonly string[];
}

function runProbe(flags: readonly string[]): Probed {
  const { environment } = childCommand(process.execPath, 64);
  const run = spawnSync(process.execPath, [...flags, probe], { env: environment, encoding: 'utf8' });
  return JSON.parse(run.stdout) as Probed;
}

/** A merge as it is sent to a child. */
function mergeJob(body: string): string {
  const { facts, sources, ...rest } = requestFor(body);
  return JSON.stringify({ job: 'merge', request: { ...rest, material: { facts, sources } } });
}

describe('the fence around the parsers', () => {
  it('lets code in the child touch no file, program, thread, database or addon, and make no code', () => {
    const { tried, worked, environment } = runProbe(permissionFlags([probe, attempts]));
    expect(tried).toBe(11);
    expect(worked).toEqual([]);
    expect(environment).toEqual(['TZ']);
  });

  it('is what refuses: without it, the same attempts work', () => {
    const { worked } = runProbe(['--no-warnings']);
    expect(worked).toContain('read a file');
    expect(worked).toContain('run a program');
    expect(worked).toContain('make code from text');
    expect(worked).toContain('reach a prototype by name');
  });

  it('lets the child read its own code and nothing else', () => {
    const { arguments: given } = childCommand(process.execPath, 64);
    const readable = given.filter((flag) => flag.startsWith('--allow-'));
    expect(readable.length).toBeGreaterThan(0);
    for (const flag of readable)
      expect(flag).toMatch(
        /^--allow-fs-read=.*(?:(?:briefing|parsers|proof|node_modules)\/\*|package\.json|out\/parsers-child\.js)$/u,
      );
    expect(given).toContain('--permission');
  });

  it.runIf(existsSync(built))('leaves the built child one file to read (needs a build)', async () => {
    const command = childCommand(process.execPath, 512);
    const child = startChild({ ...command, arguments: [...permissionFlags([built]), built] });
    expect(await child.ready).toBe(true);
    expect(
      JSON.stringify(await child.ask(mergeJob('{{ facts.T05.quantity }}'), new Uint8Array(), 1e6)),
    ).toContain('2,225');
    child.kill();
  });

  it.runIf(canTrace)('opens no file while it merges (needs strace)', async () => {
    const log = join(temporaryFolder(), 'trace');
    const command = childCommand(process.execPath, 512);
    const calls = 'trace=open,openat,openat2,creat,execve,connect,socket,unlink,rename,mkdir';
    const child = startChild({
      ...command,
      program: 'strace',
      arguments: ['-f', '-o', log, '-e', calls, command.program, ...command.arguments],
    });
    expect(await child.ready).toBe(true);
    const before = readFileSync(log, 'utf8').length;
    const bodies = [
      '{{ facts.T05.quantity }}{{ facts.T05.date | short }}{{ facts | cite }}{{ facts | sort_by: "statement" | size }}',
      '{% include "desk.db" %}',
      '{% render "/etc/passwd" %}',
      '![x](file:///etc/passwd)\n\n<img src="/etc/passwd">',
      '{{ "/etc/passwd" | json }}',
    ];
    for (const body of bodies) {
      const reply = await child.ask(mergeJob(body), new Uint8Array(), 1e6);
      expect(reply).toHaveProperty('json');
    }
    child.kill();
    expect(tracedCalls(readFileSync(log, 'utf8').slice(before))).toEqual([]);
  });
});
