import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../briefing/outcome.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
  const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
  await sample.ask('facts:save', { fact: { ...fact, reviewBy: '2020-01-01' }, revision });
});
afterAll(() => sample.close());

const previewed = async () => {
  const reply = await sample.ask('preview:refresh', { id: 'B1', after: 0, texts: {} });
  if ('startAgain' in reply) throw new Error('it was the first one');
  return reply;
};
const overdue = ({ rule }: Finding): boolean => rule === 'overdue-review';

describe('a finding of a draft', () => {
  it('is there with its reason and its key while the draft is previewed', async () => {
    const found = (await previewed()).findings?.find(overdue);
    expect(found).toMatchObject({ severity: 'warning', place: { fact: 'T05' } });
    expect(found?.reason).toContain('ICD 206');
    expect(found?.key).toContain('T05');
  });

  it('is let stand with a reason, is back when that is undone, and goes again when it is done again', async () => {
    const found = (await previewed()).findings?.find(overdue);
    const { rule = '', key = '', message = '' } = found ?? {};
    const waiver = await sample.ask('checks:waive', {
      briefing: 'B1',
      rule,
      key,
      message,
      reason: 'The minister said it again yesterday.',
    });
    expect(waiver).toMatchObject({ key, reason: 'The minister said it again yesterday.' });
    const after = await previewed();
    expect(after.findings?.some(overdue)).toBe(false);
    const mine = after.waived?.find(({ finding }) => finding.key === key);
    expect(mine?.waiver.reason).toBe('The minister said it again yesterday.');
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Waived a finding in B1' });
    expect((await previewed()).findings?.some(overdue)).toBe(true);
    await sample.ask('desk:redo', {});
    expect((await previewed()).findings?.some(overdue)).toBe(false);
  });

  it('is back when the fact it is about has changed', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
    await sample.ask('facts:save', { fact: { ...fact, reviewBy: '2021-01-01' }, revision });
    expect((await previewed()).findings?.some(overdue)).toBe(true);
    const again = await sample.ask('facts:get', { id: 'T05' });
    await sample.ask('facts:save', { fact: { ...fact, reviewBy: '2020-01-01' }, revision: again.revision });
  });

  it('is back when its waiver is taken back', async () => {
    const waived = (await previewed()).waived?.find(({ waiver }) => waiver.rule === 'overdue-review');
    await sample.ask('checks:take-back', { briefing: 'B1', key: waived?.waiver.key ?? '' });
    expect((await previewed()).findings?.some(overdue)).toBe(true);
  });

  it('is nobody’s where there is no such briefing', async () => {
    const refusal = await sample.refusal('checks:take-back', { briefing: 'B99', key: 'x' });
    expect(refusal.message).toContain('B99');
  });
});

describe('the report', () => {
  it('is refused for a folder that nobody chose', async () => {
    const wish = { briefing: 'B1', format: 'html', folder: 'elsewhere' } as const;
    expect((await sample.refusal('checks:save-report', wish)).message).toContain('Choose it again');
  });
});
