import { existsSync, readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../../../briefing/contract.ts';
import { longestMessage } from '../../../../briefing/contract.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { Host } from '../../../../electron/desk/host/host.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { quietShell } from './quiet-shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-host-'));
let host: Host;
beforeAll(() => {
  host = new Host(quietShell, startParsers(), folder);
});
afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<Name extends CallName>(
  window: string,
  name: Name,
  request: RequestOf<Name>,
): Promise<Outcome<ResultOf<Name>>> {
  return JSON.parse(await host.call(window, JSON.stringify({ name, request }))) as Outcome<ResultOf<Name>>;
}

async function codeOf(message: string): Promise<string> {
  const outcome = JSON.parse(await host.call('a', message)) as Outcome<unknown>;
  return outcome.ok ? 'done' : outcome.failure.code;
}

describe('a call of a window', () => {
  test('that is none is refused, whatever it is', async () => {
    for (const message of [
      '',
      'null',
      '[]',
      '{',
      '{"name":"constructor"}',
      '{"name":"__proto__"}',
      '{"name":"facts"}',
    ])
      expect(await codeOf(message), message).toBe('wrong-usage');
  });

  test('that is meant for another desk than the one that is open is refused, and changes nothing', async () => {
    const opened = await ask('tied', 'desks:sample', {});
    if (!opened.ok) throw new Error(opened.failure.message);
    const slot = { id: 'B1', slot: 'gaps', text: 'Of another desk.', base: '' };
    const call = async (name: CallName, request: unknown, desk: string): Promise<Outcome<unknown>> =>
      JSON.parse(await host.call('tied', JSON.stringify({ name, request, desk }))) as Outcome<unknown>;
    for (const [name, request] of [
      ['briefings:slot', slot],
      ['facts:get', { id: 'T01' }],
      ['desk:undo', {}],
    ] as const)
      expect(await call(name, request, '/another/desk'), name).toMatchObject({
        ok: false,
        failure: { code: 'wrong-usage', message: expect.stringContaining('Another desk is open') as string },
      });
    expect((await call('desks:recent', {}, '/another/desk')).ok).toBe(true);
    expect((await call('facts:get', { id: 'T01' }, opened.value.path)).ok).toBe(true);
    host.closeWindow('tied');
  });

  test('that is longer than 4 million characters is refused before it is read', async () => {
    expect(await codeOf(' '.repeat(longestMessage + 1))).toBe('wrong-usage');
  });

  test('is checked: what does not fit is refused with the field', async () => {
    const outcome = await ask('a', 'desks:forget', { id: 'x'.repeat(65) });
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).toContain('id does not fit');
  });

  test('cannot name a path', async () => {
    const outcome = await ask('a', 'desks:open', { place: '/etc' });
    expect(outcome.ok || outcome.failure.message).toBe('That place is not known any more. Choose it again.');
  });

  test('opens only web and mail addresses', async () => {
    expect((await ask('a', 'links:open', { address: 'https://example.org/' })).ok).toBe(true);
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', '/etc/passwd', 'smb://host/x'])
      expect((await ask('a', 'links:open', { address })).ok, address).toBe(false);
  });

  test('on a desk is refused while none is open', async () => {
    const outcome = await ask('nobody', 'briefings:list', {});
    expect(outcome.ok || outcome.failure.message).toBe('No desk is open in this window. Open one first.');
  });
});

test('a new desk goes by the time zone of its computer', async () => {
  vi.stubEnv('TZ', 'Asia/Baghdad');
  const place = host.window('new').places.give(join(folder, 'New desk')).id;
  expect(await ask('new', 'desks:new', { place })).toMatchObject({ ok: true });
  vi.unstubAllEnvs();
  const settings = await ask('new', 'settings:get', {});
  expect(settings.ok && settings.value.settings.timeZone).toBe('Asia/Baghdad');
  await ask('new', 'desk:close', {});
});

test('the captures of a deleted source stay until nothing can be undone, and go then', async () => {
  const opened = await ask('sources', 'desks:sample', {});
  const bytes = host.putBytes(Buffer.from('The camp at Hol was closed.'));
  const filed = await ask('sources', 'captures:file', { bytes, fileName: 'camp.txt' });
  const tickets = filed.ok ? [filed.value.ticket] : [];
  const kept = await ask('sources', 'captures:keep', { tickets });
  const [made] = kept.ok ? kept.value : [];
  const desk = opened.ok ? opened.value.path : '';
  const file = join(desk, 'captures', made?.sha256 ?? '');
  const id = made?.source.id ?? '';
  for (const wanted of [true, false]) {
    expect(await ask('sources', 'sources:remove', { id })).toMatchObject({ ok: true });
    if (wanted) await ask('sources', 'desk:undo', {});
    await ask('sources', 'desk:close', {});
    expect(existsSync(file)).toBe(wanted);
    await ask('sources', 'desks:sample', {});
  }
  await ask('sources', 'desk:close', {});
});

test('a capture that was undone, or that never got a source, goes when the desk is closed', async () => {
  const opened = await ask('sources', 'desks:sample', {});
  const captures = join(opened.ok ? opened.value.path : '', 'captures');
  const before = readdirSync(captures);
  const tickets: string[] = [];
  for (const text of ['Kept for a moment.', 'Never kept.']) {
    const bytes = host.putBytes(Buffer.from(text));
    const filed = await ask('sources', 'captures:file', { bytes, fileName: 'note.txt' });
    if (filed.ok) tickets.push(filed.value.ticket);
  }
  expect(await ask('sources', 'captures:keep', { tickets: tickets.slice(0, 1) })).toMatchObject({ ok: true });
  await ask('sources', 'desk:undo', {});
  expect(readdirSync(captures)).toHaveLength(before.length + 2);
  await ask('sources', 'desk:close', {});
  expect(readdirSync(captures)).toEqual(before);
});

describe('two windows on one desk', () => {
  test('that open it in the same moment share it all the same', async () => {
    await ask('one', 'desks:sample', {});
    await ask('one', 'desk:close', {});
    await Promise.all([ask('one', 'desks:sample', {}), ask('two', 'desks:sample', {})]);
    expect(host.window('one').desk).toBeDefined();
    expect(host.window('one').desk).toBe(host.window('two').desk);
    await ask('two', 'desk:close', {});
  });

  test('share it: what one changes, the other hears of, and can read at once', async () => {
    const sample = await ask('one', 'desks:sample', {});
    expect(sample.ok).toBe(true);
    const again = await ask('two', 'desks:sample', {});
    expect(again.ok && again.value.readOnly).toBeUndefined();
    const heard = ask('two', 'window:events', {});
    const made = await ask('one', 'briefings:new', { template: 'security-alert', title: 'Roads in Anbar' });
    expect(made.ok).toBe(true);
    expect(await heard).toMatchObject({ ok: true, value: [{ kind: 'changed', nouns: ['briefings'] }] });
    const rows = await ask('two', 'briefings:list', {});
    expect(rows.ok && rows.value.map(({ title }) => title)).toContain('Roads in Anbar');
  });

  test('take back each what they did themselves, and nothing of the other', async () => {
    expect(await ask('two', 'desk:undo', {})).toMatchObject({ ok: true, value: {} });
    const undone = await ask('one', 'desk:undo', {});
    expect(undone).toMatchObject({ ok: true, value: { undone: 'Added a briefing' } });
    const rows = await ask('two', 'briefings:list', {});
    expect(rows.ok && rows.value.map(({ title }) => title)).not.toContain('Roads in Anbar');
    await ask('one', 'desk:redo', {});
    const redone = await ask('two', 'briefings:list', {});
    expect(redone.ok && redone.value.map(({ title }) => title)).toContain('Roads in Anbar');
  });

  test('hear of each other’s prose; the one that saves hears nothing where it asks for that', async () => {
    const rows = await ask('one', 'briefings:list', {});
    const id = (rows.ok ? rows.value[0]?.id : undefined) ?? '';
    await ask('one', 'briefings:rename', { id, title: 'Roads' });
    await Promise.all([ask('one', 'window:events', {}), ask('two', 'window:events', {})]);
    const heard = { one: ask('one', 'window:events', {}), two: ask('two', 'window:events', {}) };
    await ask('one', 'briefings:slot', { id, slot: 'roads', text: 'Open.', base: '', tell: 'others' });
    expect(await heard.two).toMatchObject({ value: [{ kind: 'changed', nouns: ['briefings'], ids: [id] }] });
    await ask('two', 'briefings:new', { template: 'security-alert', title: 'Bridges in Anbar' });
    expect(await heard.one).toMatchObject({ value: [{ kind: 'changed', nouns: ['briefings'] }] });
    expect(JSON.stringify(await heard.one)).not.toContain(id);
  });

  test('do not overwrite each other’s prose: the second is told what is there now', async () => {
    const rows = await ask('one', 'briefings:list', {});
    const id = (rows.ok ? rows.value[0]?.id : undefined) ?? '';
    const read = await ask('two', 'briefings:get', { id });
    const slot = 'bottom-line';
    const base = (read.ok ? read.value.briefing.slots[slot] : undefined) ?? '';
    expect(await ask('one', 'briefings:slot', { id, slot, text: 'Mine.', base })).toMatchObject({
      ok: true,
      value: { kept: true },
    });
    expect(await ask('two', 'briefings:slot', { id, slot, text: 'Theirs.', base })).toMatchObject({
      ok: true,
      value: { kept: false, text: 'Mine.' },
    });
  });
});
