import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PreviewReply } from '../../../../briefing/contract/preview-calls.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

const id = 'B1';
let sample: SampleHost;
let slots: Record<string, string>;
let first: PreviewReply;

beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());
beforeEach(async () => {
  const { briefing } = await sample.ask('briefings:get', { id });
  slots = { ...briefing.slots };
  first = await refresh(0, slots);
});

async function refresh(after: number, texts: Record<string, string>): Promise<PreviewReply> {
  const answer = await sample.ask('preview:refresh', { id, after, texts });
  if ('startAgain' in answer) expect.fail('the host asked for all of it again');
  return answer;
}

function wordsOf({ parts }: PreviewReply): string {
  return parts.map(({ html }) => html.replace(/<[^>]*>/g, '')).join('\n');
}

describe('the preview of a draft', () => {
  test('comes whole the first time: text, facts, findings, marking', () => {
    expect(first.order).toEqual(first.parts.map(({ key }) => key));
    expect(wordsOf(first)).toContain('Iraq says that it has received 2,225 ISIS detainees from Syria');
    expect(first.facts?.map((fact) => fact.id)).toContain('T05');
    expect(first.page).toMatchObject({ marking: 'TLP:AMBER', direction: 'ltr' });
    expect(first.findings).toBeDefined();
  });

  test('then comes in what changed alone, from prose that nobody saved', async () => {
    const after = first.serial;
    const next = await refresh(after, { gaps: `${slots['gaps']}\n- Who pays for it.` });
    expect(next.parts.map(({ html }) => html)).toEqual([expect.stringContaining('Who pays for it.')]);
    expect(next.order).toHaveLength(first.order.length);
    expect(next).not.toHaveProperty('facts');
    expect(next).not.toHaveProperty('page');
    const same = await refresh(next.serial, {});
    expect(same.parts).toEqual([]);
    expect(same.order).toEqual(next.order);
    expect((await sample.ask('briefings:get', { id })).briefing.slots['gaps']).toBe(slots['gaps']);
  });

  test('is the same one, not to be printed again, once its own prose is saved', async () => {
    const text = `${slots['gaps']}\n- Who keeps it.`;
    const typed = await refresh(first.serial, { gaps: text });
    const base = slots['gaps'] ?? '';
    expect(await sample.ask('briefings:slot', { id, slot: 'gaps', text, base })).toMatchObject({
      kept: true,
    });
    const saved = await refresh(typed.serial, {});
    expect(saved).toEqual({ serial: typed.serial, order: typed.order, parts: [] });
    await sample.ask('briefings:slot', { id, slot: 'gaps', text: base, base: text });
  });

  test('says where each fact is printed or cited', () => {
    const uses = first.parts.flatMap((part) => part.uses).filter(({ ids }) => ids.includes('T05'));
    expect(uses).toContainEqual({
      ids: expect.arrayContaining(['T05']) as unknown,
      slot: 'answer',
      line: 1,
      excerpt: expect.stringMatching(/^Iraq says that it has received 2,225 ISIS detainees/) as unknown,
    });
    expect(uses.length).toBeGreaterThanOrEqual(3);
  });

  test('follows what happens on the desk', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
    const [quantity] = fact.quantities;
    if (quantity === undefined) expect.fail('T05 has a figure');
    const changed = { ...fact, quantities: [{ ...quantity, value: 2331 }] };
    await sample.ask('facts:save', { fact: changed, revision });
    const next = await refresh(first.serial, {});
    expect(wordsOf(next)).toContain('2,331');
    expect(next.facts?.length).toBe(first.facts?.length);
    await sample.ask('desk:undo', {});
    expect(wordsOf(await refresh(next.serial, {}))).toContain('2,225');
  });

  test('follows a template that another program wrote', async () => {
    const { desk } = await sample.ask('desk:open', {});
    const own = join(desk?.path ?? '', 'templates', 'situation-briefing.md');
    writeFileSync(own, '---\ntitle: Own\nlanguage: en\n---\nWritten by another hand.\n');
    expect(wordsOf(await refresh(first.serial, {}))).toContain('Written by another hand.');
    rmSync(own);
  });

  test('is asked for anew by a window that has lost count', async () => {
    const answer = await sample.ask('preview:refresh', { id, after: first.serial + 5, texts: {} });
    expect(answer).toEqual({ startAgain: true });
  });

  test('that cannot be made says where, and the next keystroke mends it', async () => {
    const broken = await sample.refusal('preview:refresh', {
      id,
      after: first.serial,
      texts: { answer: 'Iraq has {{ facts.T05.quantity' },
    });
    expect(broken.findings[0]?.place).toMatchObject({ slot: 'answer', line: 1 });
    const mended = await refresh(first.serial, { answer: 'Iraq has {{ facts.T05.quantity }}.' });
    expect(wordsOf(mended)).toContain('Iraq has 2,225.');
  });
});

describe('the pages of a draft', () => {
  test('are the PDF of what was previewed last', async () => {
    const next = await refresh(first.serial, { gaps: '- Printed at once.' });
    const printed = await sample.ask('pages:print', { id });
    expect(printed.serial).toBe(next.serial);
    const bytes = Buffer.from(sample.host.takeBytes(printed.bytes) ?? []);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('do not come before a preview', async () => {
    expect(await sample.refusal('pages:print', { id: 'B2' })).toMatchObject({ code: 'wrong-usage' });
  });
});
