import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../briefing/drafts/briefing.ts';
import type { ChangeNote } from '../../../../briefing/history/change.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import type { ChangeStep, Store } from '../../../../electron/desk/store/store.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';

const note = (label: string, minute = 0): ChangeNote => ({
  label,
  at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`,
});

const briefing: Briefing = {
  id: 'B1',
  template: 'situation-briefing',
  title: 'Transfers',
  parameters: {},
  selection: {},
  slots: { outlook: 'Words of ours.' },
};

async function storeWith(...ids: readonly string[]): Promise<Store> {
  const { store } = await openedDesk(await newDesk(), 'share');
  valueOf(store.facts.add(ids.map((id) => sampleFact(id))));
  return store;
}

/** Does one action and answers its step, which must be there. */
function step(store: Store, label: string, work: Parameters<Store['change']>[1]): ChangeStep {
  const { step: made } = valueOf(store.change(note(label), work));
  if (made === undefined) throw new Error('Nothing was changed.');
  return made;
}

const statement = (store: Store, id: string): string | undefined => valueOf(store.facts.get(id))?.statement;

const edit = (store: Store, id: string, words: string): ChangeStep =>
  step(store, `Edited ${id}`, () => store.facts.update(sampleFact(id, { statement: words })));

const revert = (store: Store, made: ChangeStep): ChangeStep =>
  valueOf(store.revert(made, note(`Undid ${made.label}`)));

describe('the history of a desk', () => {
  it('tells of each thing what it was before and after each action, the newest first', async () => {
    const store = await storeWith();
    step(store, 'Added T1', () => store.facts.add([sampleFact('T1', { statement: 'One.' })]));
    edit(store, 'T1', 'Two.');
    valueOf(
      store.change(note('Edited T1', 3), () => store.facts.update(sampleFact('T1', { statement: 'Three.' }))),
    );
    const changes = valueOf(store.facts.history('T1', { count: 10 }));
    expect(
      changes.map(({ label, revision, before, after }) => [
        label,
        revision,
        before?.statement,
        after?.statement,
      ]),
    ).toEqual([
      ['Edited T1', 3, 'Two.', 'Three.'],
      ['Edited T1', 2, 'One.', 'Two.'],
      ['Added T1', 1, undefined, undefined],
    ]);
    expect(changes[0]?.at).toBe('2026-11-22T10:03:00Z');
    const older = valueOf(store.facts.history('T1', { count: 1, before: changes[0]?.sequence ?? 0 }));
    expect(older).toEqual([changes[1]]);
  });

  it('has all changes of an action in one group, whatever they change', async () => {
    const store = await storeWith('T1', 'T2');
    const before = valueOf(store.lastSequence());
    const made = step(store, 'Edited 2 facts', () => {
      valueOf(store.facts.update(sampleFact('T1', { tags: ['a'] })));
      valueOf(store.sources.update(sampleSource('S1', { title: 'Another' })));
      return store.facts.update(sampleFact('T2', { tags: ['a'] }));
    });
    const marks = valueOf(store.changesSince(before));
    expect(marks.map(({ noun, id, group }) => [noun, id, group])).toEqual([
      ['fact', 'T1', made.group],
      ['source', 'S1', made.group],
      ['fact', 'T2', made.group],
    ]);
    expect(valueOf(store.lastSequence())).toBe(marks.at(-1)?.sequence);
  });

  it('keeps nothing of an action that was refused, nor of one that changed nothing', async () => {
    const store = await storeWith('T1');
    failureOf(
      store.change(note('Edited T1'), () => {
        valueOf(store.facts.update(sampleFact('T1', { statement: 'New.' })));
        return refused('bad-input', 'No.');
      }),
    );
    const idle = store.change(note('Edited T1'), () => store.facts.update(sampleFact('T1')));
    expect(valueOf(idle).step).toBeUndefined();
    expect(valueOf(store.facts.history('T1', { count: 10 }))).toEqual([]);
    expect(valueOf(store.changesSince(0))).toEqual([]);
  });

  it('keeps how a briefing is set up, and not its prose', async () => {
    const store = await storeWith();
    valueOf(store.briefings.add([briefing]));
    const prose = { ...briefing, slots: { outlook: 'Other words.' }, changed: '2026-11-22T10:00:00Z' };
    const typed = store.change(note('Typed'), () => store.briefings.update(prose));
    expect(valueOf(typed).step).toBeUndefined();
    const made = step(store, 'Archived B1', () => store.briefings.update({ ...prose, state: 'archived' }));
    valueOf(store.briefings.update({ ...prose, state: 'archived', slots: { outlook: 'Last words.' } }));
    expect(JSON.stringify(valueOf(store.briefings.history('B1', { count: 9 })))).not.toContain('words');
    revert(store, made);
    expect(valueOf(store.briefings.get('B1'))).toEqual({ ...prose, slots: { outlook: 'Last words.' } });
  });
});

describe('taking an action back', () => {
  it('brings back what was, and taking that back brings it forward again, as often as one likes', async () => {
    const store = await storeWith('T1');
    const was = statement(store, 'T1');
    let made = edit(store, 'T1', 'New.');
    for (let round = 0; round < 3; round += 1) {
      made = revert(store, made);
      expect(statement(store, 'T1')).toBe(was);
      made = revert(store, made);
      expect(statement(store, 'T1')).toBe('New.');
    }
  });

  it('goes back through several actions, and forward through all of them', async () => {
    const store = await storeWith();
    const steps = [
      step(store, 'Added T1', () => store.facts.add([sampleFact('T1', { statement: 'One.' })])),
      edit(store, 'T1', 'Two.'),
      edit(store, 'T1', 'Three.'),
      step(store, 'Removed T1', () => store.facts.remove('T1')),
    ];
    const states = ['Three.', 'Two.', 'One.', undefined];
    const forward = steps.toReversed().map((made, index) => {
      const redo = revert(store, made);
      expect(statement(store, 'T1')).toBe(states[index]);
      return redo;
    });
    for (const [index, made] of forward.toReversed().entries()) {
      revert(store, made);
      expect(statement(store, 'T1')).toBe(['One.', 'Two.', 'Three.', undefined][index]);
    }
  });

  it('puts a removed fact back where it stood, with its history, and found by its words', async () => {
    const store = await storeWith('T1', 'T2', 'T3');
    edit(store, 'T2', 'A flight left.');
    const made = step(store, 'Removed T2', () => store.facts.remove('T2'));
    expect(valueOf(store.facts.history('T2', { count: 9 }))).toEqual([]);
    revert(store, made);
    expect(valueOf(store.facts.list()).map((fact) => fact.id)).toEqual(['T1', 'T2', 'T3']);
    expect(valueOf(store.facts.search('flight', 9)).map((fact) => fact.id)).toEqual(['T2']);
    expect(valueOf(store.facts.history('T2', { count: 9 })).map(({ label }) => label)).toEqual([
      'Undid Removed T2',
      'Edited T2',
    ]);
    expect(valueOf(store.facts.revised('T2'))?.revision).toBe(2);
  });

  it('puts back a source with the facts that rest on it, and what a desk remembered of a briefing', async () => {
    const store = await storeWith('T1');
    valueOf(store.briefings.add([briefing]));
    valueOf(store.memory.put('briefing/B1/export', { formats: ['pdf'] }));
    valueOf(store.memory.put('briefing/B10/export', 1));
    const made = step(store, 'Removed 3 things', () => {
      valueOf(store.facts.remove('T1'));
      valueOf(store.briefings.remove('B1'));
      return store.sources.remove('S1');
    });
    expect(valueOf(store.memory.get('briefing/B1/export'))).toBeUndefined();
    expect(valueOf(store.memory.get('briefing/B10/export'))).toBe(1);
    revert(store, made);
    expect(valueOf(store.facts.get('T1'))).toEqual(sampleFact('T1'));
    expect(valueOf(store.briefings.get('B1'))).toEqual(briefing);
    expect(valueOf(store.memory.get('briefing/B1/export'))).toEqual({ formats: ['pdf'] });
  });

  it('works for settings, kinds and saved tables as well', async () => {
    const store = await storeWith();
    const kind = { id: 'incident', schema: { type: 'object' } };
    const view = { id: 'Due', query: { filters: { reviewDue: '2026-11-22' } }, columns: ['id'] };
    const made = step(store, 'Set up', () => {
      valueOf(store.settings.put({ ...defaultSettings, producer: 'One' }));
      valueOf(store.kinds.add([kind]));
      return store.views.add([view]);
    });
    const changed = step(store, 'Settings', () =>
      store.settings.put({ ...defaultSettings, producer: 'Two' }),
    );
    revert(store, changed);
    expect(valueOf(store.settings.get()).producer).toBe('One');
    const back = revert(store, made);
    expect([valueOf(store.settings.own()), valueOf(store.kinds.list()), valueOf(store.views.list())]).toEqual(
      [undefined, [], []],
    );
    revert(store, back);
    expect(valueOf(store.settings.get()).producer).toBe('One');
    expect(valueOf(store.views.get('Due'))).toEqual(view);
  });

  it('takes back what was changed and then removed in one action', async () => {
    const store = await storeWith('T1');
    const made = step(store, 'Replaced T1', () => {
      valueOf(store.facts.update(sampleFact('T1', { statement: 'On its way out.' })));
      valueOf(store.facts.remove('T1'));
      return store.facts.add([sampleFact('T1', { statement: 'The new one.' })]);
    });
    const back = revert(store, made);
    expect(valueOf(store.facts.get('T1'))).toEqual(sampleFact('T1'));
    revert(store, back);
    expect(statement(store, 'T1')).toBe('The new one.');
  });

  it('is refused as a whole, naming the thing, where something was changed since', async () => {
    const store = await storeWith('T1', 'T2');
    const made = step(store, 'Edited 2 facts', () => {
      valueOf(store.facts.update(sampleFact('T1', { statement: 'New.' })));
      return store.facts.update(sampleFact('T2', { statement: 'New.' }));
    });
    edit(store, 'T2', 'Newer.');
    const failure = failureOf(store.revert(made, note('Undo')));
    expect(failure.message).toMatch(
      /“Edited 2 facts” was not taken back.*: the fact T2\. Nothing was changed\./,
    );
    expect(failure.findings.map(({ rule, place }) => [rule, place?.fact])).toEqual([['changed-since', 'T2']]);
    expect(statement(store, 'T1')).toBe('New.');
    const added = step(store, 'Added T3', () => store.facts.add([sampleFact('T3')]));
    valueOf(store.facts.update(sampleFact('T3', { statement: 'Changed outside of the history.' })));
    expect(failureOf(store.revert(added, note('Undo'))).findings[0]?.place?.fact).toBe('T3');
  });

  it('is refused where an id is taken by now, or a source is missing, or nothing is left', async () => {
    const store = await storeWith('T1');
    const removed = step(store, 'Removed T1', () => store.facts.remove('T1'));
    const taken = step(store, 'Added T1', () =>
      store.facts.add([sampleFact('T1', { statement: 'Another.' })]),
    );
    expect(failureOf(store.revert(removed, note('Undo'))).message).toContain('another one has its id');
    revert(store, taken);
    valueOf(store.sources.remove('S1'));
    expect(failureOf(store.revert(removed, note('Undo'))).findings[0]?.rule).toBe('unknown-source');
    expect(failureOf(store.revert(taken, note('Undo'))).message).toContain('nothing left of “Added T1”');
  });

  it('forgets what a refused part of an action removed', async () => {
    const store = await storeWith('T1', 'T2');
    const made = step(store, 'Edited T2', () => {
      failureOf(
        store.transaction(() => {
          valueOf(store.facts.remove('T1'));
          return refused('bad-input', 'No.');
        }),
      );
      return store.facts.update(sampleFact('T2', { statement: 'New.' }));
    });
    expect(made.removed).toEqual([]);
    revert(store, made);
    expect(valueOf(store.facts.count())).toBe(2);
  });
});

describe('what was removed', () => {
  it('is in no byte of the desk any more, with all that its history said of it', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const ids = Array.from({ length: 120 }, (_, index) => `T${index}`);
    step(store, 'Added 120 facts', () =>
      store.facts.add(ids.map((id) => sampleFact(id, { statement: `Informant Zarqalabi ${id} said so.` }))),
    );
    for (const id of ids) edit(store, id, `Courier Qurnavilleka met ${id}.`);
    for (const id of ids) edit(store, id, `Nobody met ${id}.`);
    const made = step(store, 'Removed 120 facts', () => {
      for (const id of ids) valueOf(store.facts.remove(id));
      return done(true);
    });
    expect(JSON.stringify(made.removed)).toContain('Zarqalabi');
    store.close();
    const raw = readFileSync(join(folder, 'desk.db')).toString('latin1').toLowerCase();
    for (const word of ['zarqalabi', 'qurnavilleka', 'nobody met', 'informant', 'edited t7'])
      expect(raw.includes(word), word).toBe(false);
  });
});
