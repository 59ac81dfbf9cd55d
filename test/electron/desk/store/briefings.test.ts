import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../briefing/drafts/briefing.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

const briefing = (id: string, parts: Partial<Briefing> = {}): Briefing => ({
  id,
  template: 'situation-briefing',
  title: `Transfers ${id}`,
  parameters: { days: 7 },
  selection: {},
  slots: {},
  ...parts,
});

describe('the briefings of a desk', () => {
  it('are listed without their prose, with the slots that hold some', async () => {
    const { store } = await openedDesk(await newDesk(), 'share');
    const slots = { summary: 'Words.', outlook: ' \n\t', gaps: '', security: '{{ facts.T1 }}' };
    const full = briefing('B1', { slots, state: 'archived', cutOff: '2026-02-17', templateVersion: 3 });
    valueOf(store.briefings.add([full, briefing('B2')]));
    valueOf(store.briefings.update({ ...full, title: 'Another' }));
    expect(valueOf(store.briefings.rows())).toEqual([
      {
        briefing: { ...full, title: 'Another', slots: {} },
        revision: 2,
        filledSlots: ['summary', 'security'],
      },
      { briefing: briefing('B2'), revision: 1, filledSlots: [] },
    ]);
  });

  it('remember when they were opened and how far the history was, which is no change of them', async () => {
    const { store } = await openedDesk(await newDesk(), 'share');
    valueOf(store.briefings.add([briefing('B1')]));
    const at = '2026-11-22T10:00:00Z';
    valueOf(store.change({ label: 'Added T1', at }, () => store.facts.add([sampleFact('T1')])));
    valueOf(store.briefings.noteOpened('B1', at));
    const [row] = valueOf(store.briefings.rows());
    expect(row).toMatchObject({ revision: 1, opened: { at, sequence: valueOf(store.lastSequence()) } });
    expect(valueOf(store.changesSince(row?.opened?.sequence ?? 0))).toEqual([]);
    failureOf(store.briefings.noteOpened('B9', at));
    const removed = valueOf(store.change({ label: 'Removed B1', at }, () => store.briefings.remove('B1')));
    valueOf(store.revert(removed.step ?? { group: 0, label: '', removed: [] }, { label: 'Undo', at }));
    expect(valueOf(store.briefings.rows())).toEqual([row]);
  });

  it('are found by the facts that their prose names', async () => {
    const { store } = await openedDesk(await newDesk(), 'share');
    valueOf(
      store.briefings.add([
        briefing('B1', { slots: { summary: 'So says Maan [@T05, p. 4].', outlook: 'Nothing.' } }),
        briefing('B2', { slots: { summary: 'T05 alone is a word.' } }),
        briefing('B3', { slots: { outlook: 'In all {{ facts.T05.quantity }} [@T055].' } }),
      ]),
    );
    expect(valueOf(store.usesOf('T05')).map(({ briefing: id, uses }) => [id, uses])).toEqual([
      ['B1', [{ slot: 'summary', from: 15, to: 18 }]],
      ['B3', [{ slot: 'outlook', from: 16, to: 19 }]],
    ]);
    expect(valueOf(store.usesOf('T06'))).toEqual([]);
  });
});

describe('what a desk remembers for its windows', () => {
  it('is kept over closing and opening, and bounded', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const choice = { formats: ['pdf', 'docx'], pattern: '{title}-{number}' };
    valueOf(store.memory.put('briefing/B1/export', { formats: [] }));
    valueOf(store.memory.put('briefing/B1/export', choice));
    failureOf(store.memory.put('x'.repeat(201), 1));
    failureOf(store.memory.put('x', 'y'.repeat(2_097_152)));
    store.close();
    const again = await openedDesk(folder);
    expect(valueOf(again.store.memory.get('briefing/B1/export'))).toEqual(choice);
    valueOf(again.store.memory.remove('briefing/B1/export'));
    expect(valueOf(again.store.memory.get('briefing/B1/export'))).toBeUndefined();
    expect(valueOf(again.store.memory.get('x'))).toBeUndefined();
  });
});
