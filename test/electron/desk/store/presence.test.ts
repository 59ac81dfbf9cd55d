import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../electron/desk/store/store.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

function refusalsOf(store: Store): readonly string[] {
  const note = { label: 'Added T9', at: '2026-11-22T10:00:00Z' };
  const writing = [
    () => store.facts.add([sampleFact('T9')]),
    () => store.change(note, () => store.facts.add([sampleFact('T9')])),
  ];
  return [
    ...(store.readOnly ? [] : writing.map((write) => write())),
    store.facts.list(),
    store.facts.page({ filters: {} }, 0, 10),
    store.changedElsewhere(),
  ].map((outcome) => failureOf(outcome).message);
}

describe('a desk that vanishes while it is open', () => {
  it.each(['share', 'write', 'read'] as const)(
    'refuses every call with a sentence when its folder is deleted (open to %s)',
    async (access) => {
      const folder = await newDesk();
      const { store } = await openedDesk(folder, access);
      rmSync(folder, { recursive: true });
      for (const message of refusalsOf(store))
        expect(message).toMatch(/is not there any more.*Bring the desk back/);
      store.close();
      expect(existsSync(folder)).toBe(false);
    },
  );

  it('goes on when it is brought back, with all that was kept', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    valueOf(store.facts.add([sampleFact('T1')]));
    renameSync(folder, `${folder}-moved`);
    failureOf(store.facts.add([sampleFact('T2')]));
    renameSync(`${folder}-moved`, folder);
    valueOf(store.facts.add([sampleFact('T3')]));
    store.close();
    const again = await openedDesk(folder, 'read');
    expect(valueOf(again.store.facts.list()).map((fact) => fact.id)).toEqual(['T1', 'T3']);
  });

  it('is not mixed up with another desk that has its place now', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    valueOf(store.facts.add([sampleFact('T1')]));
    renameSync(folder, `${folder}-moved`);
    mkdirSync(folder);
    const other = await newDesk();
    cpSync(other, folder, { recursive: true });
    for (const message of refusalsOf(store))
      expect(message).toContain('was replaced while the desk was open');
    store.close();
    expect(valueOf((await openedDesk(folder)).store.facts.count())).toBe(0);
    expect(valueOf((await openedDesk(`${folder}-moved`)).store.facts.count())).toBe(1);
  });

  it('takes nothing more when its log was deleted, and loses nothing of what it had', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    valueOf(store.facts.add([sampleFact('T1')]));
    rmSync(join(folder, 'desk.db-wal'));
    expect(failureOf(store.facts.add([sampleFact('T2')])).message).toContain(
      'desk.db-wal was moved or deleted',
    );
    store.close();
    const again = await openedDesk(folder);
    expect(valueOf(again.store.facts.list()).map((fact) => fact.id)).toEqual(['T1']);
  });
});
