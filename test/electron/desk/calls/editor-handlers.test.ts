import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let host: SampleHost;
beforeAll(async () => {
  host = await openSampleHost();
});
afterAll(() => host.close());

const briefing = 'B1';

describe('completion in prose', () => {
  it('finds facts by their id', async () => {
    const found = await host.ask('editor:complete', { briefing, words: 't05', begun: 'citation' });
    expect(found[0]).toEqual({
      kind: 'fact',
      id: 'T05',
      statement: 'Iraq has received 2,225 detainees from the Syrian side, by land and by air.',
      grade: 'C2',
      quantity: '2,225',
    });
  });

  it('finds facts by the beginnings of words, and sources after them', async () => {
    const found = await host.ask('editor:complete', { briefing, words: 'detain transf', begun: 'citation' });
    expect(found.at(-1)).toEqual({
      kind: 'source',
      id: 'S1',
      title: 'Transfer of ISIS detainees to Iraq',
      reliability: 'B',
    });
  });

  it('offers facts with a figure first where a value is begun, and no sources', async () => {
    const found = await host.ask('editor:complete', { briefing, words: '', begun: 'value' });
    const quantities = found.map((one) => one.kind === 'fact' && one.quantity !== undefined);
    expect(found.every(({ kind }) => kind === 'fact')).toBe(true);
    expect(quantities).toEqual(quantities.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('offers what the briefing lets in first, and says why it leaves out the rest', async () => {
    const found = await host.ask('editor:complete', { briefing: 'B2', words: 'isis', begun: 'citation' });
    const facts = found.filter((one) => one.kind === 'fact');
    const firstOut = facts.findIndex(({ leftOut }) => leftOut !== undefined);
    expect(facts.slice(0, firstOut).every(({ id }) => id.startsWith('W'))).toBe(true);
    expect(facts.slice(firstOut).every(({ leftOut }) => leftOut === 'not selected')).toBe(true);
    expect(firstOut).toBeGreaterThan(0);
  });

  it('finds nothing for what nobody wrote, whatever signs are in it', async () => {
    for (const words of ['zzzz', '"*^:', '%_', "' OR 1"])
      expect(await host.ask('editor:complete', { briefing, words, begun: 'citation' })).toEqual([]);
  });
});

describe('what ids stand for', () => {
  it('is a fact, a source or nothing, and whether the briefing lets it in', async () => {
    expect(
      await host.ask('editor:cited', { briefing: 'B2', ids: ['W03', 'T05', 'S1', 'X9', '', 'a b'] }),
    ).toEqual([
      { id: 'W03', kind: 'fact' },
      { id: 'T05', kind: 'fact', leftOut: 'not selected' },
      { id: 'S1', kind: 'source' },
      { id: 'X9', kind: 'unknown' },
      { id: '', kind: 'unknown' },
      { id: 'a b', kind: 'unknown' },
    ]);
  });
});

describe('what values print', () => {
  it('is what the page will say, with the facts it comes from', async () => {
    const values = [' facts.T05.quantity ', 'facts.T03.quantity', 'facts.T04.date | on', 'parameters.unit'];
    expect(await host.ask('editor:values', { briefing, values })).toEqual([
      { value: ' facts.T05.quantity ', words: '2,225', facts: ['T05'] },
      { value: 'facts.T03.quantity', words: 'up to 7,000', facts: ['T03'] },
      { value: 'facts.T04.date | on', words: 'in February 2026', facts: ['T04'] },
      { value: 'parameters.unit', words: 'detainees', facts: [] },
    ]);
  });

  it('can be made of many facts', async () => {
    const [count] = await host.ask('editor:values', {
      briefing,
      values: ['facts | kind: "warning" | count'],
    });
    expect(count).toMatchObject({ words: '5' });
  });

  it('is a sentence that says what is wrong where there is none', async () => {
    const values = [
      'facts.T99.quantity',
      'facts.T05.wat',
      'nothing',
      '',
      '% include "desk.db" %',
      'facts.T05 | json',
    ];
    const readings = await host.ask('editor:values', { briefing, values });
    for (const { trouble } of readings) expect(trouble).toMatch(/\S{3}/);
    expect(readings[1]).not.toHaveProperty('words');
  });

  it('never shows a fact that the briefing does not let in', async () => {
    const [reading] = await host.ask('editor:values', { briefing: 'B2', values: ['facts.T05.quantity'] });
    expect(reading?.words ?? '').toBe('');
  });
});

describe('the names that values are made of', () => {
  it('are the parameters of the template, the fields of the briefing and all filters', async () => {
    const names = await host.ask('editor:names', { briefing });
    expect(names.parameters.map(({ name }) => name)).toEqual(['unit', 'counted', 'previous']);
    expect(names.briefing).toContain('cutOff');
    expect(names.filters).toContainEqual(expect.objectContaining({ name: 'total', takes: true }));
    expect(names.filters).toContainEqual(expect.objectContaining({ name: 'count', takes: false }));
  });
});

describe('the card of a fact', () => {
  it('says who said it, who reported it, and finds the quotation in the capture', async () => {
    expect(await host.ask('editor:fact', { id: 'T05', briefing })).toMatchObject({
      kind: 'Transfer',
      grade: 'C2',
      quantities: ['2,225 detainees, exact'],
      when: 'a Saturday in February 2026, month known',
      saidBy: 'Saad Maan, head of information at the Iraqi prime minister’s office',
      reportedBy: 'The Arab Weekly, cited in a news article',
      evidence: [
        {
          source: 'S1',
          locator: 'para. 11',
          capture: { read: '27\u00a0February 2026', found: { match: 'exact', words: 'by land and air' } },
        },
      ],
    });
  });

  it('says why the briefing leaves it out', async () => {
    expect(await host.ask('editor:fact', { id: 'T05', briefing: 'B2' })).toMatchObject({
      leftOut: 'not selected',
    });
    expect(await host.ask('editor:fact', { id: 'T05' })).not.toHaveProperty('leftOut');
  });

  it('is refused with what to do for a fact that is not there', async () => {
    expect((await host.refusal('editor:fact', { id: 'X9' })).message).toMatch(
      /X9 is not on this desk.*add the fact/,
    );
    expect((await host.refusal('editor:source', { id: 'X9' })).message).toMatch(/X9 is not on this desk/);
    expect(
      (await host.refusal('editor:complete', { briefing: 'B9', words: '', begun: 'value' })).message,
    ).toMatch(/B9/);
  });

  it('of a source names its author, dates and grade', async () => {
    expect(await host.ask('editor:source', { id: 'S1' })).toMatchObject({
      title: 'Transfer of ISIS detainees to Iraq',
      type: 'news article',
      reliability: 'B',
      published: 'February 2026',
      captures: 1,
    });
  });
});
