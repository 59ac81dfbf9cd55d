import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../briefing/checks/names/names-in.ts';
import { scriptOf } from '../../../briefing/checks/names/script-of.ts';
import type { HouseName } from '../../../briefing/names/house-name.ts';

const name = (house: string, spellings: readonly string[], more: Partial<HouseName> = {}): HouseName => ({
  house,
  kind: 'other',
  spellings,
  scripts: [],
  ...more,
});
const names = [
  name('ISIS', ['IS', 'Daesh', 'Islamic State'], {
    scripts: ['داعش'],
    inFull: 'Islamic State of Iraq and Syria',
  }),
  name('al-Qaim', ['Al-Qa’im', 'Qaim']),
];
const found = (text: string) =>
  namesIn(text, names).map(({ from, to, as, name: { house } }) => `${text.slice(from, to)}: ${as} ${house}`);

describe('names in a text', () => {
  it('are found by whole words, the longest form first', () => {
    expect(found('The Islamic State of Iraq and Syria, then Islamic State, now ISIS.')).toEqual([
      'Islamic State of Iraq and Syria: house ISIS',
      'Islamic State: spelling ISIS',
      'ISIS: house ISIS',
    ]);
    expect(found('Qaimiyah')).toEqual([]);
  });

  it('keep their capitals, and any kind of hyphen, space and apostrophe', () => {
    expect(found("It is Daesh. Al‑Qa'im and Islamic\u00a0State")).toEqual([
      'Daesh: spelling ISIS',
      "Al‑Qa'im: spelling al-Qaim",
      'Islamic\u00a0State: spelling ISIS',
    ]);
  });

  it('are found with the Arabic word that is written in one with them', () => {
    expect(found('قاتلوا وداعش هناك')).toEqual(['داعش: script ISIS']);
  });

  it('are found among thousands', () => {
    const many = Array.from({ length: 5000 }, (_, at) => name(`Town${at}`, [`Burg${at}`, `Ville ${at}`]));
    const text = 'They left Burg4999 for Ville 17. '.repeat(1000);
    expect(namesIn(text, many)).toHaveLength(2000);
  });
});

describe('the script of a text', () => {
  it('is that of most letters', () => {
    expect([scriptOf('Hasakah الحسكة'), scriptOf('في الحسكة ISIS'), scriptOf('12')]).toEqual([
      'Latin',
      'Arabic',
      undefined,
    ]);
  });
});
