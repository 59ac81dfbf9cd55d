import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../../../briefing/contract.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

function got<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResultOf<Name>> {
  return sample.ask(name, request);
}

const text = `---
title: House note
slots:
  answer: { prompt: The answer }
  gaps: { prompt: What we do not know }
---

# Answer

{% slot "answer" %}

In all, {{ facts.T05.quantity }} were received.

# Gaps

{% slot "gaps" %}
`;

/** A template of the desk with one draft on it that has prose in both slots. */
async function makeDraft(name: string): Promise<string> {
  await got('templates:duplicate', { from: 'situation-briefing', name });
  const { sha256 } = await got('templates:get', { name });
  await got('templates:save', { name, text, basis: sha256, move: true });
  const { briefing } = await got('briefings:new', { template: name, title: `Draft on ${name}` });
  await got('briefings:slot', { id: briefing.id, slot: 'answer', text: 'It went well.', base: '' });
  await got('briefings:slot', { id: briefing.id, slot: 'gaps', text: 'Where they are held.', base: '' });
  return briefing.id;
}

describe('templates', () => {
  test('are listed: the desk’s own, then the built-in ones, with how many briefings use them', async () => {
    const list = await got('templates:list', {});
    expect(list).toContainEqual({
      name: 'situation-briefing',
      title: 'Situation briefing',
      language: 'en-GB',
      isBuiltIn: true,
      briefings: 1,
    });
  });

  test('that are built in are read, and changed only as a copy', async () => {
    const open = await got('templates:get', { name: 'security-alert' });
    expect(open.isBuiltIn).toBe(true);
    const request = { name: 'security-alert', text, basis: open.sha256, move: true };
    expect((await sample.refusal('templates:save', request)).message).toContain('Duplicate it');
  });

  test('with an error are said to have it, at its line', async () => {
    const wrong = text.replace('facts.T05.quantity', 'facts.T05.quanity');
    const { findings } = await got('templates:check', { name: 'note', text: wrong });
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', place: expect.objectContaining({ line: 12 }) as unknown }),
    );
  });

  test('begin with a text that nothing is to be said against', async () => {
    await got('templates:new', { name: 'fresh' });
    expect(await got('templates:standing', { name: 'fresh' })).toEqual({
      title: 'New template',
      findings: [],
    });
    expect((await sample.refusal('templates:new', { name: 'fresh' })).message).toContain('already');
  });

  test('stand as they are typed, before that is saved', async () => {
    await got('templates:new', { name: 'standing' });
    await got('templates:keep', { name: 'standing', text: `${text}{{ facts.T05.quanity }}\n` });
    const { findings } = await got('templates:standing', { name: 'standing' });
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error' }));
  });

  test('are previewed without a briefing, with all facts of the desk', async () => {
    const preview = await got('templates:preview', { name: 'any', text });
    expect(preview.parts.map(({ html }) => html).join('')).toContain('In all,');
  });

  test('keep what was typed and not saved, until it is saved', async () => {
    await makeDraft('kept');
    const working = `${text}\nMore.\n`;
    const { sha256 } = await got('templates:get', { name: 'kept' });
    await got('templates:keep', { name: 'kept', text: working, basis: sha256 });
    const open = await got('templates:get', { name: 'kept' });
    expect(open.working).toMatchObject({ text: working, basis: sha256 });
    await got('templates:save', { name: 'kept', text: working, basis: open.sha256, move: true });
    expect((await got('templates:get', { name: 'kept' })).working).toBeUndefined();
  });

  test('of more than they may have are refused with how much that is', async () => {
    const { message } = await sample.refusal('templates:keep', { name: 'kept', text: 'x'.repeat(262_145) });
    expect(message).toBe('text does not fit: write at most 262,144 characters.');
  });

  test('that are new begin without what was typed into one of their name that was removed', async () => {
    await got('templates:new', { name: 'ghost' });
    await got('templates:keep', { name: 'ghost', text: `${text}\nTyped.\n` });
    await got('templates:remove', { name: 'ghost' });
    await got('templates:put-back', { name: 'ghost' });
    expect((await got('templates:get', { name: 'ghost' })).working?.text).toContain('Typed.');
    await got('templates:remove', { name: 'ghost' });
    await got('templates:new', { name: 'ghost' });
    expect((await got('templates:get', { name: 'ghost' })).working).toBeUndefined();
  });

  test('changed by another program are not overwritten', async () => {
    await makeDraft('outside');
    const { sha256 } = await got('templates:get', { name: 'outside' });
    const [desk] = await got('desks:recent', {});
    writeFileSync(join(desk?.path ?? '', 'templates', 'outside.md'), `${text}\nOutside.\n`);
    const saved = await got('templates:save', {
      name: 'outside',
      text: `${text}\nInside.\n`,
      basis: sha256,
      move: true,
    });
    expect(saved.kept || saved.current.text).toContain('Outside.');
  });
});

function effectsOf(changed: string): Promise<ResultOf<'templates:effect'>> {
  return got('templates:effect', { name: 'effect', text: changed, job: 'j' });
}

describe('the effect of a change', () => {
  test('is told for each draft before it is saved', async () => {
    const id = await makeDraft('effect');
    expect(await effectsOf(text)).toMatchObject([{ id, kind: 'same' }]);
    const reworded = await effectsOf(text.replace('In all,', 'By now,'));
    expect(reworded).toMatchObject([{ id, kind: 'changes' }]);
    expect(reworded[0]?.changes).toHaveLength(1);
    expect(JSON.stringify(reworded[0]?.changes)).toContain('By now, 2,225 were received.');
    const slotless = text
      .replace('  gaps: { prompt: What we do not know }\n', '')
      .replace('{% slot "gaps" %}\n', '');
    expect(await effectsOf(slotless)).toMatchObject([
      { id, kind: 'breaks', why: 'Its slot “gaps” is gone; 4 words would have no place.' },
    ]);
    expect(await effectsOf(text.replace('quantity }}', 'quanity }}'))).toMatchObject([
      { id, kind: 'breaks' },
    ]);
  });

  test('names the findings that a draft gains, and the version it stays with', async () => {
    const id = await makeDraft('gains');
    const asks = text
      .replace('slots:\n', 'slots:\n  outlook: { prompt: What we expect, required: true }\n')
      .replace('## Gaps', '{% slot "outlook" %}\n\n## Gaps');
    const [effect] = await got('templates:effect', { name: 'gains', text: asks, job: 'gains' });
    expect(effect).toMatchObject({ id, kind: 'gains-findings' });
    expect(effect?.gained.length).toBeGreaterThan(0);
    const { sha256, version } = await got('templates:get', { name: 'gains' });
    await got('templates:save', { name: 'gains', text: asks, basis: sha256, move: false });
    const [after] = await got('templates:effect', { name: 'gains', text: asks, job: 'gains' });
    expect(after?.version).toBe(version?.number);
  });

  test('leaves drafts that break with the version they have, and moves the others', async () => {
    const id = await makeDraft('moving');
    const { sha256, version } = await got('templates:get', { name: 'moving' });
    const slotless = text
      .replace('  gaps: { prompt: What we do not know }\n', '')
      .replace('{% slot "gaps" %}\n', '');
    const saved = await got('templates:save', { name: 'moving', text: slotless, basis: sha256, move: true });
    expect(saved).toMatchObject({ kept: true, moved: 0, pinned: 1 });
    const pinned = await got('briefings:get', { id });
    expect(pinned.briefing.templateVersion).toBe(version?.number);
    const before = await got('briefings:findings', { id });
    expect(before.error).toBe(0);
    await got('templates:move', { briefing: id });
    expect((await got('briefings:get', { id })).briefing.templateVersion).toBeUndefined();
    const { error, warning } = await got('briefings:findings', { id });
    expect(error + warning).toBeGreaterThan(before.warning);
  });

  test('of a version that is restored is that of a save: drafts that break stay, and those that had stayed do too', async () => {
    const id = await makeDraft('again');
    const { sha256, version } = await got('templates:get', { name: 'again' });
    const more = text.replace('slots:\n', 'slots:\n  more: { prompt: More }\n');
    const longer = `${more}\n{% slot "more" %}\n`;
    await got('templates:save', { name: 'again', text: longer, basis: sha256, move: false });
    expect((await got('briefings:get', { id })).briefing.templateVersion).toBe(version?.number);
    const follower = await got('briefings:new', { template: 'again', title: 'Follows the text' });
    const { id: other } = follower.briefing;
    await got('briefings:slot', { id: other, slot: 'more', text: 'Where they are held.', base: '' });
    const restored = await got('templates:restore', { name: 'again', number: 2 });
    expect(restored).toMatchObject({ version: { number: 4 }, pinned: 2 });
    expect((await got('briefings:get', { id })).briefing.templateVersion).toBe(version?.number);
    expect((await got('briefings:get', { id: other })).briefing.templateVersion).toBe(3);
  });

  test('can be taken back: an earlier version is restored as a new one, a removed template put back', async () => {
    await got('templates:duplicate', { from: 'security-alert', name: 'back' });
    const first = await got('templates:get', { name: 'back' });
    await got('templates:save', { name: 'back', text, basis: first.sha256, move: true });
    const restored = await got('templates:restore', { name: 'back', number: 1 });
    expect(restored.version.number).toBe(3);
    expect((await got('templates:get', { name: 'back' })).text).toBe(first.text);
    await got('templates:remove', { name: 'back' });
    expect((await sample.refusal('templates:get', { name: 'back' })).code).toBe('bad-input');
    await got('templates:put-back', { name: 'back' });
    expect(await got('templates:versions', { name: 'back' })).toHaveLength(3);
  });
});
