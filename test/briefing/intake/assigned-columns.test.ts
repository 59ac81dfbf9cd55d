import { describe, expect, test } from 'vitest';
import { guessColumns, previewTable } from '../../../briefing/intake/preview-table.ts';
import { parseIntake } from '../../../briefing/intake/parse-intake.ts';
import type { IntakeRequest } from '../../../briefing/intake/intake.ts';

function read(content: string, more: Partial<IntakeRequest>) {
  return parseIntake({ kind: 'fact', format: 'csv', fileName: 'Pasted rows', content, ...more });
}

describe('a table whose columns the user names', () => {
  const pasted = 'Men left.\tsecret\t2026-02\nOthers came.\tx\t2026-03';

  test('is read without its headers, and what is left out is not looked at', () => {
    const read1 = read(pasted, {
      columns: { hasHeaders: false, fields: ['statement', null, 'date'] },
      missing: { kind: 'transfer', nextIds: { transfer: 'T07' } },
    });
    if (!read1.ok) throw new Error(read1.failure.message);
    expect(read1.value.facts.map(({ id, statement }) => [id, statement])).toEqual([
      ['T07', 'Men left.'],
      ['T08', 'Others came.'],
    ]);
    expect(JSON.stringify(read1.value)).not.toContain('secret');
  });

  test('is told of by the words above its columns, or by their place', () => {
    const named = read('What\tWhen it was\nMen left.\tnever ever 32 May 2026', {
      columns: { hasHeaders: true, fields: ['statement', 'date'] },
      missing: { kind: 'transfer', nextIds: { transfer: 'T1' } },
    });
    expect(named.ok ? [] : named.failure.findings.map(({ place }) => place?.field)).toEqual(['When it was']);
    const plain = read('Men left.\t32 May 2026', {
      columns: { hasHeaders: false, fields: ['statement', 'date'] },
      missing: { kind: 'transfer', nextIds: { transfer: 'T1' } },
    });
    expect(plain.ok ? [] : plain.failure.findings.map(({ place }) => [place?.row, place?.field])).toEqual([
      [1, 'Column 2'],
    ]);
  });

  test('cannot be for a field that is none', () => {
    const wrong = read('a\tb', { columns: { hasHeaders: false, fields: ['statement', 'nonsense'] } });
    expect(wrong.ok).toBe(false);
  });
});

describe('facts without ids', () => {
  test('get the next ones in the desk’s habit, none that the file uses itself', () => {
    const content = 'id,kind,statement\n,transfer,One.\nT13,transfer,Two.\n,transfer,Three.\n,warning,Four.';
    const outcome = read(content, { missing: { nextIds: { transfer: 'T12', warning: 'W06' } } });
    expect(outcome.ok && outcome.value.facts.map(({ id }) => id)).toEqual(['T12', 'T13', 'T14', 'W06']);
  });

  test('are refused where the desk gives none', () => {
    expect(read('kind,statement\ntransfer,One.', {}).ok).toBe(false);
  });
});

describe('the beginning of a pasted table', () => {
  test('is recognised by its headers, whoever named them', () => {
    const { rows, columns, isMore } = previewTable('Statement\tHow\tWhen\nA\t1\t2026\nB\t2\t2026\n', 2);
    expect([rows.length, columns, isMore]).toEqual([2, 3, true]);
    expect(guessColumns(rows[0]?.cells ?? [])).toEqual({
      hasHeaders: true,
      fields: ['statement', undefined, 'date'],
    });
    expect(guessColumns(['Men left.', 'secret']).hasHeaders).toBe(false);
  });

  test('is shown without reading all of it', () => {
    const huge = `statement\n${'x\n'.repeat(2_000_000)}`;
    expect(previewTable(huge, 30).rows).toHaveLength(30);
  });
});
