import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

const fact = async (id: string) => sample.ask('facts:get', { id });

describe('opening a draft', () => {
  it('answers the briefing with what its template asks for, in the order of the template', async () => {
    const draft = await sample.ask('drafts:open', { id: 'B1' });
    expect(draft.briefing.title).toBe('Transfer of ISIS detainees from Syria to Iraq');
    expect(draft.outline.slice(0, 3)).toMatchObject([
      { kind: 'set-up' },
      { kind: 'slot', name: 'answer', title: 'Bottom line' },
      { kind: 'slot', name: 'whyItMatters', title: 'Why it matters' },
    ]);
    expect(draft).toMatchObject({ language: 'en-GB', producer: 'Iraq and Syria Desk' });
    expect(draft.templateVersion).toBeUndefined();
  });

  it('says which of its facts are new or edited since it was open last, once', async () => {
    await sample.ask('drafts:open', { id: 'B1' });
    const { fact: t05, revision } = await fact('T05');
    await sample.ask('facts:save', { fact: { ...t05, remark: 'Looked at again.' }, revision });
    await sample.ask('facts:add', { fact: { ...t05, id: 'T90', statement: 'A new one.' } });
    const opened = await sample.ask('drafts:open', { id: 'B1' });
    expect(opened.changed).toMatchObject({ added: ['T90'], edited: ['T05'] });
    expect((await sample.ask('drafts:open', { id: 'B1' })).changed).toBeUndefined();
  });

  it('says nothing of facts that its selection leaves out', async () => {
    const { briefing, revision } = await sample.ask('drafts:now', { id: 'B2' });
    const { slots: _slots, ...rest } = briefing;
    const narrow = { ...rest, selection: { kinds: ['warning'] } } as never;
    await sample.ask('briefings:set-up', { briefing: narrow, revision });
    await sample.ask('drafts:open', { id: 'B2' });
    const { fact: t04, revision: of } = await fact('T04');
    await sample.ask('facts:save', { fact: { ...t04, remark: 'Later.' }, revision: of });
    expect((await sample.ask('drafts:open', { id: 'B2' })).changed).toBeUndefined();
  });

  it('reading it again for another window does not count as opening it', async () => {
    await sample.ask('drafts:open', { id: 'B1' });
    const { fact: t03, revision } = await fact('T03');
    await sample.ask('facts:save', { fact: { ...t03, remark: 'Edited.' }, revision });
    await sample.ask('drafts:now', { id: 'B1' }, 'two');
    expect((await sample.ask('drafts:open', { id: 'B1' })).changed?.edited).toEqual(['T03']);
  });

  it('shows the prose of a draft although its template cannot be read, and says why', async () => {
    const { briefing, revision } = await sample.ask('drafts:now', { id: 'B2' });
    const { slots, ...rest } = briefing;
    await sample.ask('briefings:set-up', { briefing: { ...rest, template: 'gone' } as never, revision });
    const draft = await sample.ask('drafts:open', { id: 'B2' });
    expect(draft.templateTrouble).toContain('There is no template “gone”');
    expect(draft.outline.flatMap((entry) => (entry.kind === 'slot' ? [entry.name] : []))).toEqual(
      Object.keys(slots),
    );
    await sample.ask('desk:undo', {});
    expect((await sample.ask('drafts:now', { id: 'B2' })).templateTrouble).toBeUndefined();
  });

  it('refuses a briefing that is gone with the way back', async () => {
    const refusal = await sample.refusal('drafts:open', { id: 'B99' });
    expect(refusal.message).toBe(
      'The briefing B99 is not on this desk any more. Go back to the list of briefings.',
    );
  });
});

describe('facts that prose names', () => {
  it('can be taken in where only the rules leave them out', async () => {
    const selection = { kinds: ['warning'] };
    const ask = (ids: string[], cutOff?: string) =>
      sample.ask('drafts:could-take', { ids, selection, ...(cutOff === undefined ? {} : { cutOff }) });
    expect(await ask(['T05', 'X1'])).toEqual(['T05']);
    expect(await ask(['T05'], '2020-01-01')).toEqual([]);
  });
});

const aside = async (window: string) => (await sample.ask('drafts:open', { id: 'B2' }, window)).aside;

describe('prose that was set aside', () => {
  const prose = { gaps: { text: 'Mine.', base: 'Before.' } };

  it('is for the window that holds it, and for others once that one is closed', async () => {
    await sample.ask('drafts:set-aside', { id: 'B2', prose }, 'two');
    expect(await aside('one')).toEqual({});
    expect(await aside('two')).toEqual(prose);
    sample.host.closeWindow('two');
    expect(await aside('one')).toEqual(prose);
    await sample.ask('desks:sample', {}, 'three');
    expect(await aside('three')).toEqual({});
  });

  it('is forgotten when its window says so, and when the desk has the same words', async () => {
    await sample.ask('drafts:set-aside', { id: 'B2', prose: {} });
    expect(await aside('one')).toEqual({});
    const { briefing } = await sample.ask('briefings:get', { id: 'B2' });
    const [[slot, text] = ['', '']] = Object.entries(briefing.slots);
    await sample.ask('drafts:set-aside', { id: 'B2', prose: { [slot]: { text, base: '' } } });
    expect(await aside('one')).toEqual({});
  });
});
