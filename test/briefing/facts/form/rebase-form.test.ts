import { describe, expect, test } from 'vitest';
import { factForm } from '../../../../briefing/facts/form/fact-form.ts';
import { rebaseForm } from '../../../../briefing/facts/form/rebase-form.ts';
import { fieldsOf, transfer } from './sample-form.ts';

const clean = factForm(transfer, fieldsOf(transfer));

describe('a form whose fact was changed elsewhere', () => {
  test('follows where nothing was typed and keeps what was typed', () => {
    const mine = { ...clean, statement: 'Mine.' };
    const theirs = { ...clean, note: 'Theirs.', details: { ...clean.details, from: 'Hasakah' } };
    const { form, conflicts } = rebaseForm(mine, clean, theirs);
    expect(form).toEqual({ ...theirs, statement: 'Mine.' });
    expect(conflicts).toEqual([]);
  });

  test('names what both changed, each field for itself, and keeps what was typed here', () => {
    const mine = { ...clean, statement: 'Mine.', details: { ...clean.details, from: 'Homs', by: 'us' } };
    const theirs = { ...clean, statement: 'Theirs.', details: { ...clean.details, from: 'Hasakah' } };
    const { form, conflicts } = rebaseForm(mine, clean, theirs);
    expect(conflicts).toEqual(['statement', 'details.from']);
    expect(form.details).toMatchObject({ from: 'Homs', by: 'us' });
  });

  test('has no conflict where both wrote the same', () => {
    const same = { ...clean, statement: 'The same.' };
    expect(rebaseForm(same, clean, same).conflicts).toEqual([]);
  });
});
