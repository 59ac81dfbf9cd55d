import { describe, expect, test } from 'vitest';
import { readSourceField, sourceFieldText } from '../../../briefing/sources/source-fields.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';

const readOn = (read: string) => sourceSchema.parse({ id: 'S1', type: 'document', read });

describe('when a source was read', () => {
  test('an instant stands in words that are read as the same minute again', () => {
    const text = sourceFieldText(readOn('2026-11-22T20:32:10.472Z'), 'read');
    expect(text).toBe('22 Nov 2026, 20:32 UTC');
    expect(readSourceField('read', text)).toEqual({ is: 'value', value: '2026-11-22T20:32Z' });
  });

  test('a day stays a day', () => {
    const text = sourceFieldText(readOn('2026-02-27'), 'read');
    expect(text).toBe('27 February 2026');
    expect(readSourceField('read', text)).toEqual({ is: 'value', value: '2026-02-27' });
  });

  test('what is neither is refused with what to write', () => {
    expect(readSourceField('read', '30 February 2026')).toEqual({
      is: 'wrong',
      error: 'February 2026 has 28 days.',
    });
  });
});
