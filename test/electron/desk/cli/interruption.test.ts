import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { attache, startAttache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
afterAll(folder.dispose);

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;
const loop =
  '{% for a in (1..9000) %}{% for b in (1..9000) %}{% for c in (1..9000) %}{% endfor %}{% endfor %}{% endfor %}';

describe.skipIf(process.platform !== 'linux')(
  'a program that is ended while a template loops (needs /proc)',
  () => {
    const facts = join(folder.path, 'facts.json');
    const template = join(folder.path, 'loop.md');
    writeFileSync(facts, JSON.stringify([{ id: 'W1', kind: 'warning', statement: 'The road is closed.' }]));
    writeFileSync(template, `---\ntitle: Note\nlanguage: en\n---\n\n${loop}`);

    test.concurrent.each(signals)(
      'by %s leaves no process and no file behind',
      { timeout: 30_000 },
      async (signal) => {
        const to = join(folder.path, `to-${signal}`);
        const program = startAttache(['export', '--facts', facts, '--template', template, '--to', to]);
        const ended = once(program, 'exit');
        const children = await childrenAtWork(program.pid ?? 0);
        program.kill(signal);
        await ended;
        // One that is killed outright cannot take its children along: they end by themselves, after the time of a template.
        const patience = signal === 'SIGKILL' ? 15_000 : 2000;
        for (let waited = 0; waited < patience && children.some(runs); waited += 50) await pause(50);
        expect(children.filter(runs)).toEqual([]);
        expect(existsSync(to)).toBe(false);
      },
    );
  },
);

test('a desk that is being made is made whole, or not at all', async () => {
  for (const wait of [60, 90, 120, 150, 180, 250]) {
    const desk = join(folder.path, `desk-${wait}`);
    const program = startAttache(['new', desk, '--sample']);
    const ended = once(program, 'exit');
    await pause(wait);
    program.kill('SIGINT');
    const [code] = (await ended) as [number | null];
    if (code === 0) expect(attache(['check', 'B1', '--desk', desk, '--json']).code).toBe(0);
    else expect(existsSync(desk)).toBe(false);
  }
});

/** The children of a program, once one of them has worked for a third of a second. */
async function childrenAtWork(program: number): Promise<readonly number[]> {
  for (;;) {
    const children = childrenOf(program);
    if (children.some((child) => workOf(child) > 30)) return children;
    await pause(20);
  }
}

function childrenOf(program: number): readonly number[] {
  return readdirSync(`/proc/${program}/task`).flatMap((thread) =>
    readFileSync(`/proc/${program}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** Hundredths of a second of work. */
function workOf(child: number): number {
  return Number(statOf(child)[11] ?? 0);
}

/** Whether a process is there and has not ended: an ended one stays listed until its parent asks. */
function runs(child: number): boolean {
  const [state] = statOf(child);
  return state !== undefined && state !== 'Z';
}

/** What the system says of a process, from its state on; nothing where there is none. */
function statOf(child: number): readonly string[] {
  const path = `/proc/${child}/stat`;
  return existsSync(path) ? (readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []) : [];
}
