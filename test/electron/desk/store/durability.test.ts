import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { canTrace } from '../../../reading/tool.ts';
import { createDesk } from '../../../../electron/desk/create-desk.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { keptIn } from '../kept-in.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { canRunAsNobody, nobody, runProgram } from '../run-program.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource, today } from '../sample-facts.ts';
import { canMount, freezeDisk, smallDisk } from '../small-disk.ts';

const program = join(import.meta.dirname, 'add-facts.ts');

async function idsIn(folder: string): Promise<ReadonlySet<string>> {
  const desk = valueOf(await openDesk(folder, { access: 'write', today }));
  const ids = new Set(valueOf(desk.store.facts.list()).map((fact) => fact.id));
  desk.store.close();
  return ids;
}

describe('a desk whose program is killed', () => {
  it('has every fact that was said to be kept, and can be written at once', async () => {
    const folder = await newDesk();
    const kept: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const running = runProgram(program, [folder, `R${round}-`, '100000']);
      const lines = createInterface({ input: running.process.stdout ?? process.stdin });
      let seen = 0;
      lines.on('line', () => {
        seen += 1;
        if (seen === 5 + round * 20) running.process.kill('SIGKILL');
      });
      kept.push(...keptIn(await running.output));
      await running.ended;
      const ids = await idsIn(folder);
      expect(kept.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(kept.length).toBeGreaterThan(100);
  });
});

describe('a desk whose disk fails', () => {
  it.skipIf(!canTrace())(
    'keeps what it said it kept, takes no more, and is whole afterwards (needs strace)',
    { timeout: 180_000 },
    async () => {
      const refusals: string[] = [];
      for (const call of ['fsync,fdatasync', 'pwrite64'])
        for (const when of ['2+', '7', '12+', '40']) {
          const folder = await newDesk();
          await idsIn(folder);
          const inject = `inject=${call}:error=EIO:when=${when}`;
          const through = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', inject];
          const running = runProgram(program, [folder, 'T', '60'], { through });
          const output = await running.output;
          const [code] = (await running.ended) as [number];
          expect([0, 3], inject).toContain(code);
          refusals.push(...output.split('\n').filter((line) => line.startsWith('refused')));
          const ids = await idsIn(folder);
          expect(
            keptIn(output).filter((id) => !ids.has(id)),
            inject,
          ).toEqual([]);
        }
      expect(refusals.length).toBeGreaterThan(2);
      for (const refusal of refusals)
        expect(refusal).toMatch(/disk reported an error.*The last change was not kept\..*open it again/);
    },
  );

  it.skipIf(!canMount())(
    'says that the disk is full and keeps the rest (needs to mount a disk)',
    async () => {
      const folder = join(smallDisk(2_200), 'desk');
      valueOf(await createDesk(folder, { fill: (store) => store.sources.add([sampleSource('S1')]) }));
      const desk = await openedDesk(folder);
      const kept: string[] = [];
      let refusal = '';
      for (let index = 0; refusal === ''; index += 1) {
        const outcome = desk.store.facts.add([sampleFact(`T${index}`, { note: 'x'.repeat(20_000) })]);
        if (outcome.ok) kept.push(`T${index}`);
        else refusal = outcome.failure.message;
      }
      expect(refusal).toContain('The disk is full');
      expect(failureOf(desk.store.facts.add([sampleFact('X')])).message).toBe(refusal);
      expect(failureOf(desk.store.facts.list()).message).toBe(refusal);
      desk.store.close();
      expect(kept.length).toBeGreaterThan(5);
      const again = await openedDesk(folder, 'read');
      expect(valueOf(again.store.facts.list()).map((fact) => fact.id)).toEqual(kept);
    },
  );

  it.skipIf(!canMount())(
    'makes no desk on a full disk, and leaves nothing there (needs to mount a disk)',
    async () => {
      const disk = smallDisk(64);
      const failure = failureOf(await createDesk(join(disk, 'desk')));
      expect(failure.code).toBe('cannot-write');
      expect(readdirSync(disk)).toEqual([]);
    },
  );
});

describe('one writer and many readers', () => {
  it('a second writer is refused with a sentence while the first one works, in another process or the same', async () => {
    const folder = await newDesk();
    const desk = await openedDesk(folder);
    const output = await runProgram(program, [folder, 'T', '1']).output;
    expect(output).toMatch(/^This desk is open for writing in another Attaché\..*for reading\.$/m);
    failureOf(await openDesk(folder, { access: 'write', today }));
    valueOf(desk.store.facts.add([sampleFact('T1')]));
    desk.store.close();
    expect(await runProgram(program, [folder, 'U', '1']).output).toContain('kept U0');
  });

  it('readers see what was kept, each change when it is made, and do not stop the writer', async () => {
    const folder = await newDesk();
    const writer = await openedDesk(folder);
    const readers = [await openedDesk(folder, 'read'), await openedDesk(folder, 'read')];
    for (let count = 1; count <= 3; count += 1) {
      valueOf(writer.store.facts.add([sampleFact(`T${count}`)]));
      for (const reader of readers) expect(valueOf(reader.store.facts.count())).toBe(count);
    }
    writer.store.close();
    for (const reader of readers) expect(valueOf(reader.store.facts.count())).toBe(3);
  });

  it('two writers that start at once: one of them wins', async () => {
    const folder = await newDesk();
    const outputs = await Promise.all(
      ['A', 'B', 'C'].map((prefix) => runProgram(program, [folder, prefix, '300']).output),
    );
    const ids = await idsIn(folder);
    expect(outputs.some((output) => output.startsWith('opened'))).toBe(true);
    expect(outputs.flatMap(keptIn).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(outputs.flatMap(keptIn).length);
  });
});

describe('a desk that may only be read', () => {
  const reader = join(import.meta.dirname, 'read-facts.ts');

  it.skipIf(!canRunAsNobody(reader))(
    'is read, is not written, and gets no file beside it (needs to run as another user)',
    async () => {
      const folder = await newDesk();
      const desk = await openedDesk(folder);
      valueOf(desk.store.facts.add([sampleFact('T1')]));
      const openToAll = (): void => {
        for (const path of [join(folder, '..'), folder]) chmodSync(path, 0o755);
        for (const name of readdirSync(folder)) {
          const path = join(folder, name);
          chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
        }
      };
      desk.store.close();
      openToAll();
      const before = readdirSync(folder);
      const [facts, refusal] = (await runProgram(reader, [folder], { user: nobody }).output).split('\n');
      expect(facts).toBe('T1');
      expect(refusal).toBe(`The desk ${folder} may only be read here. Copy it to change it.`);
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  it.skipIf(!canMount())('is read from a disk that takes no changes (needs to mount a disk)', async () => {
    const disk = smallDisk(2_000);
    const folder = join(disk, 'desk');
    valueOf(await createDesk(folder, { fill: (store) => store.sources.add([sampleSource('S1')]) }));
    freezeDisk(disk);
    const { store } = await openedDesk(folder, 'read');
    expect(valueOf(store.sources.count())).toBe(1);
    expect(failureOf(await openDesk(folder, { access: 'write', today })).message).toContain(
      'may only be read',
    );
    store.close();
  });
});
