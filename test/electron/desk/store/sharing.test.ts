import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { done } from '../../../../briefing/outcome.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { migrations } from '../../../../electron/desk/store/migrations.ts';
import type { Store } from '../../../../electron/desk/store/store.ts';
import { keptIn } from '../kept-in.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { runProgram } from '../run-program.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, today } from '../sample-facts.ts';

const sharing = join(import.meta.dirname, 'take-turns.ts');
const writing = join(import.meta.dirname, 'add-facts.ts');

const idsOf = (store: Store): readonly string[] => valueOf(store.facts.list()).map((fact) => fact.id);

describe('a desk that several programs share', () => {
  it('is written in turns, and nothing of any of them is lost', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const others = ['A', 'B'].map((prefix) => runProgram(sharing, [folder, prefix, '60']));
    const own: string[] = [];
    for (let index = 0; index < 60; index += 1) {
      valueOf(store.facts.add([sampleFact(`W${index}`)]));
      own.push(`W${index}`);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    const kept = (await Promise.all(others.map(({ output }) => output))).flatMap(keptIn);
    expect(kept).toHaveLength(120);
    expect(idsOf(store).toSorted()).toEqual([...own, ...kept].toSorted());
    expect(valueOf(store.changesSince(0))).toHaveLength(120);
  });

  it('has all that was said to be kept when one of them is killed, and the others go on at once', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const kept: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const running = runProgram(sharing, [folder, `R${round}-`, '100000']);
      const lines = createInterface({ input: running.process.stdout ?? process.stdin });
      let seen = 0;
      lines.on('line', () => {
        seen += 1;
        if (seen === 5 + round * 15) running.process.kill('SIGKILL');
      });
      kept.push(...keptIn(await running.output));
      await running.ended;
      valueOf(store.facts.add([sampleFact(`W${round}`)]));
      const ids = new Set(idsOf(store));
      expect(kept.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(kept.length).toBeGreaterThan(80);
  });

  it('lets a program in that wants it alone, and says that it is busy until that one is done', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    valueOf(store.facts.add([sampleFact('W1')]));
    expect(keptIn(await runProgram(writing, [folder, 'T', '5']).output)).toHaveLength(5);
    const alone = await openedDesk(folder);
    expect(failureOf(store.facts.add([sampleFact('W2')]))).toMatchObject({
      code: 'cannot-write',
      message: expect.stringMatching(/Another Attaché is writing.*nothing is lost.*try again/) as string,
    });
    expect(valueOf(store.facts.count())).toBe(6);
    alone.store.close();
    valueOf(store.facts.add([sampleFact('W2')]));
  });

  it('keeps the others out while a change is being made, so that it is whole', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const outcome = one.store.transaction(() => {
      valueOf(one.store.facts.add([sampleFact('T1')]));
      failureOf(other.store.facts.add([sampleFact('T2')]));
      expect(valueOf(other.store.facts.count())).toBe(0);
      return one.store.facts.add([sampleFact('T3')]);
    });
    valueOf(outcome);
    expect(idsOf(other.store)).toEqual(['T1', 'T3']);
  });

  it('notices that another program changed it, once for each time, and not its own changes', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const reader = await openedDesk(folder, 'read');
    expect(valueOf(one.store.changedElsewhere())).toBe(false);
    valueOf(one.store.facts.add([sampleFact('T1')]));
    expect(valueOf(one.store.changedElsewhere())).toBe(false);
    expect(valueOf(other.store.changedElsewhere())).toBe(true);
    expect(valueOf(other.store.changedElsewhere())).toBe(false);
    expect(valueOf(reader.store.changedElsewhere())).toBe(true);
  });

  it('tells what other programs changed, and nothing of its own', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const note = { label: 'Added', at: '2026-11-22T10:00:00Z' };
    valueOf(one.store.change(note, () => one.store.facts.add([sampleFact('T1')])));
    const before = valueOf(one.store.lastSequence());
    valueOf(one.store.change(note, () => one.store.facts.add([sampleFact('T2')])));
    valueOf(other.store.change(note, () => other.store.facts.add([sampleFact('T4'), sampleFact('T3')])));
    valueOf(other.store.change(note, () => other.store.facts.update(sampleFact('T4', { tags: ['new'] }))));
    expect(valueOf(one.store.changedByOthersSince(before))).toEqual([
      { noun: 'fact', count: 2, ids: ['T4', 'T3'] },
    ]);
    expect(valueOf(one.store.changedByOthersSince(valueOf(one.store.lastSequence())))).toEqual([]);
  });

  it('counts what others changed where that is too much to name', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const facts = Array.from({ length: 1001 }, (_, index) => sampleFact(`T${index}`));
    valueOf(
      other.store.change({ label: 'Added', at: '2026-11-22T10:00:00Z' }, () => other.store.facts.add(facts)),
    );
    expect(valueOf(one.store.changedByOthersSince(0))).toEqual([{ noun: 'fact', count: 1001 }]);
  });

  it('shows one moment to who reads it, in which nothing can be changed', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const counts = one.store.snapshot(() => {
      const before = valueOf(one.store.facts.count());
      valueOf(other.store.facts.add([sampleFact('T1')]));
      return done([before, valueOf(one.store.facts.count())]);
    });
    expect(valueOf(counts)).toEqual([0, 0]);
    expect(valueOf(one.store.facts.count())).toBe(1);
    expect(() => one.store.snapshot(() => one.store.facts.add([sampleFact('T2')]))).toThrow('no changes');
    valueOf(one.store.facts.add([sampleFact('T2')]));
  });

  it('holds nothing of what was removed once the last of them has closed it', async () => {
    const folder = await newDesk();
    const one = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const secret = sampleFact('T1', { statement: 'Informant Zarqalabi said so.' });
    valueOf(one.store.facts.add([secret, sampleFact('T2')]));
    valueOf(other.store.facts.count());
    one.store.close();
    expect(readFileSync(join(folder, 'desk.db')).includes('Zarqalabi')).toBe(true);
    valueOf(other.store.facts.remove('T1'));
    const third = await openedDesk(folder, 'share');
    other.store.close();
    third.store.close();
    expect(readFileSync(join(folder, 'desk.db')).includes('Zarqalabi')).toBe(false);
  });

  it('takes no changes from a program that is older than what brought the desk up to date meanwhile', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const newer = [...migrations, { name: '20270101-add-index', sql: 'CREATE INDEX later ON kind (json)' }];
    valueOf(await openDesk(folder, { access: 'share', today, migrations: newer })).store.close();
    expect(failureOf(store.facts.add([sampleFact('T1')])).message).toContain('newer Attaché');
    expect(valueOf(store.facts.count())).toBe(0);
  });
});
