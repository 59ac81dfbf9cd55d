import { describe, expect, it } from 'vitest';
import { momentForTyping, readDay, readMoment } from '../../../briefing/drafts/read-moment.ts';

describe('a moment that was typed', () => {
  it.each([
    ['17 Feb 2026, 18:00', 'en-GB', 'UTC', '2026-02-17T18:00Z'],
    ['17 February 2026 18:00', 'en-GB', 'Asia/Baghdad', '2026-02-17T15:00Z'],
    ['2026-02-17 18.00', 'en-GB', 'Asia/Kolkata', '2026-02-17T12:30Z'],
    ['2026-02-17T18:00Z', 'en-GB', 'Asia/Baghdad', '2026-02-17T18:00Z'],
    ['17 Feb 2026, 18:00 UTC', 'en-GB', 'Asia/Baghdad', '2026-02-17T18:00Z'],
    ['17. Februar 2026, 18:00', 'de', 'Europe/Berlin', '2026-02-17T17:00Z'],
    ['17 de febrero de 2026', 'es', 'UTC', '2026-02-17'],
    ['25 Oct 2026, 02:30', 'en-GB', 'Europe/Berlin', '2026-10-25T00:30Z'],
  ])('%j in %s and %s is %s', (typed, language, zone, iso) => {
    expect(readMoment(typed, language, zone)).toBe(iso);
  });

  it.each([
    ['a day that does not exist', '30 Feb 2026'],
    ['what could be two days', '01/02/2026'],
    ['a month', 'Feb 2026'],
    ['a time that does not exist', '17 Feb 2026, 25:00'],
    ['a zone that is not meant', '17 Feb 2026, 18:00 EST'],
    ['words', 'as soon as possible'],
    ['far too much', `17 Feb 2026, 18:00${' '.repeat(10_000)}x`],
  ])('is not guessed from %s', (_, typed) => {
    expect(readMoment(typed, 'en-GB', 'Asia/Baghdad')).toBeUndefined();
  });

  it('is none where the clocks were set forward over it', () => {
    expect(readMoment('29 Mar 2026, 02:30', 'en-GB', 'Europe/Berlin')).toBeUndefined();
  });

  it.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'ar', 'it', 'uk', 'zh'])(
    'is shown in %s so that it can be typed again',
    (language) => {
      // On 29 March the clocks of Berlin are set forward.
      for (const zone of ['UTC', 'Asia/Baghdad', 'America/New_York', 'Europe/Berlin'])
        for (const iso of ['2026-02-17T18:00Z', '2026-12-01', '2026-03-28T23:30Z', '2026-03-29T16:00Z'])
          expect(readMoment(momentForTyping(iso, language, zone), language, zone)).toBe(iso);
    },
  );
});

describe('a day that was typed', () => {
  it('is read in the words of the desk and in English', () => {
    expect(readDay('3. März 2026', 'de')).toBe('2026-03-03');
    expect(readDay('3 March 2026', 'de')).toBe('2026-03-03');
    expect(readDay('March 2026', 'de')).toBeUndefined();
  });
});
