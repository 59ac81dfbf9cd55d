import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFactForm } from '../../../../briefing/facts/form/check-fact-form.ts';
import { factForm } from '../../../../briefing/facts/form/fact-form.ts';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { anyDate } from '../any-date.ts';
import { anyQuantity } from '../any-quantity.ts';
import { fieldsOf, filledIn, rules, transfer } from './sample-form.ts';

const quantity = { qualifier: 'exact', number: '', to: '', unit: '' } as const;

describe('the form of a fact', () => {
  test('that nobody touched is the fact itself, whatever its date and quantities are', () => {
    fc.assert(
      fc.property(anyDate(), anyQuantity(), (date, one) => {
        const fact: Fact = { ...transfer, date, quantities: [one] };
        const fields = fieldsOf(fact);
        const { fact: same, errors } = checkFactForm(factForm(fact, fields), fact, fields, rules);
        expect(same).toBe(fact);
        expect(errors.size).toBe(0);
      }),
    );
  });

  test('keeps what is right of it and names what is wrong, with what to write', () => {
    const { fact, errors } = filledIn({ statement: 'Another one.', reviewBy: '30 Feb 2026' });
    expect(fact).toEqual({ ...transfer, statement: 'Another one.' });
    expect([...errors]).toEqual([['reviewBy', 'February 2026 has 28 days.']]);
  });

  test.each([
    ['21 Jan 2026', { precision: 'day', day: '2026-01-21' }],
    ['Feb 2026', { precision: 'month', month: '2026-02' }],
    ['2019', { precision: 'year', year: '2019' }],
    ['early 2026', { precision: 'phrase', phrase: 'early 2026', from: '2026-01', to: '2026-03' }],
  ])('reads the date “%s” as exactly as it is typed', (date, read) => {
    expect(filledIn({ date }).fact.date).toEqual(read);
  });

  test('refuses a date that could be two days', () => {
    expect(filledIn({ date: '01/02/2026' }).errors.get('date')).toContain('Write a date such as');
  });

  test('takes an emptied field out', () => {
    const { fact } = filledIn({ date: '', knownSince: '', credibility: '' });
    expect(fact).not.toHaveProperty('date');
    expect(fact).not.toHaveProperty('knownSince');
    expect(fact).not.toHaveProperty('credibility');
  });

  test('cannot be without a statement', () => {
    const { fact, errors } = filledIn({ statement: '  ' });
    expect(fact.statement).toBe(transfer.statement);
    expect(errors.get('statement')).toContain('Write the statement');
  });

  test('reads quantities with the words that are typed into the number', () => {
    const { fact } = filledIn({ quantities: [{ ...quantity, number: 'about 2,200 detainees' }] });
    expect(fact.quantities).toEqual([{ qualifier: 'about', value: 2200, unit: 'detainees' }]);
    const range = { qualifier: 'range', number: '150', to: '200', unit: 'men' } as const;
    expect(filledIn({ quantities: [range] }).fact.quantities).toEqual([
      { qualifier: 'range', value: 150, to: 200, unit: 'men' },
    ]);
  });

  test.each([
    ['2,25', 'Write 225 or 2.25.'],
    ['2.225', 'Write 2,225 for thousands, 2.2250 for a fraction.'],
    ['many', 'Write a number such as 2,225.'],
  ])('says what to write for the number “%s”', (number, help) => {
    expect(filledIn({ quantities: [{ ...quantity, number }] }).errors.get('quantities')).toBe(help);
  });

  test('says which of several quantities is wrong, and leaves empty rows out', () => {
    const good = { ...quantity, number: '5' };
    const two = filledIn({ quantities: [good, { ...quantity, number: 'x' }] });
    expect(two.errors.get('quantities')).toBe('No. 2: Write a number such as 2,225.');
    expect(filledIn({ quantities: [good, quantity] }).fact.quantities).toHaveLength(1);
  });

  test('holds the kind’s own fields against the kind', () => {
    const wrong = filledIn({ details: { from: 'Syria', movement: 'flying', by: 'US forces' } });
    expect(wrong.errors.get('details.movement')).toBe('Choose one of the list.');
    expect(wrong.fact.details).toEqual({ from: 'Syria', movement: 'under way', by: 'US forces' });
    const long = filledIn({ details: { from: 'x'.repeat(301), movement: 'under way' } });
    expect(long.errors.get('details.from')).toBe('Write at most 300 characters.');
  });

  test('keeps what it does not show of the speaker, and reads a role that is typed behind the name', () => {
    const saidBy = { name: 'Saad Maan (spokesman)', role: '', shortName: '', unnamed: false };
    expect(filledIn({ saidBy }).fact.saidBy).toEqual({
      name: 'Saad Maan',
      role: 'spokesman',
      on: { precision: 'day', day: '2026-02-21' },
    });
  });

  test('refuses characters that could change what is read', () => {
    expect(filledIn({ statement: 'Iraq \u202e has' }).errors.get('statement')).toContain('U+202E');
  });

  test('lets go of the newer fact when it is current again', () => {
    const superseded: Fact = { ...transfer, status: 'superseded', supersededBy: 'T12' };
    expect(filledIn({ status: 'current' }, superseded).fact).not.toHaveProperty('supersededBy');
  });

  test('may be saved though something else was wrong with the fact before', () => {
    const old: Fact = { ...transfer, marking: 'SECRET', details: { ...transfer.details, movement: 'gone' } };
    const { fact, errors } = filledIn({ statement: 'New words.' }, old);
    expect(errors.size).toBe(0);
    expect(fact.statement).toBe('New words.');
  });
});
