import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../../briefing/drafts/change-settings.ts';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import type { DeskSettings, SomeSettings } from '../../../briefing/drafts/desk-settings.ts';

const desk = (some: SomeSettings = {}): DeskSettings =>
  deskSettingsSchema.parse({ producer: 'Desk', ...some });
const name = (house: string, ...spellings: string[]) =>
  ({ house, kind: 'place', spellings, scripts: [] }) as const;
const level = (label: string, limit: string) => ({ label, limit, colour: 'FFFFFF', ground: '000000' });

function changed(now: DeskSettings, before: SomeSettings, after: SomeSettings) {
  const outcome = changeSettings(now, { before, after });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

describe('a change of settings that others have changed meanwhile', () => {
  it('touches its own fields alone', () => {
    const now = desk({ paper: 'Letter', section: 'A' });
    const { settings, clashes } = changed(now, { section: 'A' }, { section: 'B' });
    expect(settings).toMatchObject({ paper: 'Letter', section: 'B' });
    expect(clashes).toEqual([]);
  });

  it('says what the other had put into the same field', () => {
    const { settings, theirs } = changed(desk({ section: 'Theirs' }), { section: 'A' }, { section: 'Mine' });
    expect([settings.section, theirs]).toEqual(['Mine', { section: 'Theirs' }]);
    const emptied = changed(desk(), { section: 'A' }, { section: 'Mine' });
    expect([emptied.settings.section, emptied.clashes, emptied.theirs]).toEqual(['Mine', ['section'], {}]);
  });

  it('is of one mind with another that did the same', () => {
    expect(changed(desk({ section: 'B' }), { section: 'A' }, { section: 'B' }).clashes).toEqual([]);
  });

  it('takes a field away, and gives one where there was none', () => {
    expect(changed(desk({ section: 'A' }), { section: 'A' }, {}).settings).toEqual(desk());
    expect(changed(desk(), {}, { section: 'A' }).settings.section).toBe('A');
  });

  it('leaves the names that others added, changed and removed', () => {
    const before = { names: [name('Anbar'), name('Basra'), name('Duhok')] };
    const now = desk({ names: [name('Anbar', 'Al-Anbar'), name('Duhok'), name('Erbil')] });
    const after = { names: [...before.names, name('Fallujah')] };
    const { settings, clashes } = changed(now, before, after);
    expect(settings.names).toEqual([
      name('Anbar', 'Al-Anbar'),
      name('Duhok'),
      name('Fallujah'),
      name('Erbil'),
    ]);
    expect(clashes).toEqual([]);
  });

  it('says which list has an entry that both changed, and what it would be with theirs', () => {
    const now = desk({ names: [name('Anbar', 'Theirs'), name('Erbil')] });
    const { settings, theirs } = changed(now, { names: [name('Anbar')] }, { names: [name('Anbar', 'Mine')] });
    expect(settings.names).toEqual([name('Anbar', 'Mine'), name('Erbil')]);
    expect(theirs.names).toEqual([name('Anbar', 'Theirs'), name('Erbil')]);
  });

  it('weighs each check, and changes each level of a scheme, by itself', () => {
    const weighed = changed(desk({ checks: { one: 'off', two: 'error' } }), { checks: { one: 'off' } }, {});
    expect(weighed.settings.checks).toEqual({ two: 'error' });
    const own = (...levels: ReturnType<typeof level>[]) => ({ markings: { name: 'Own', levels } });
    const scheme = changed(
      desk(own(level('OPEN', 'Everybody'), level('CLOSED', 'Us'))),
      own(level('OPEN', 'Anyone'), level('CLOSED', 'Us')),
      own(level('OPEN', 'Anyone'), level('CLOSED', 'The desk')),
    );
    expect(scheme.settings.markings).toEqual(
      own(level('OPEN', 'Everybody'), level('CLOSED', 'The desk')).markings,
    );
  });

  it('is refused where the whole could not be kept, with what to write', () => {
    const outcome = changeSettings(desk(), { before: { producer: 'Desk' }, after: {} });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });
});
