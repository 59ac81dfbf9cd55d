import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../briefing/outcome.ts';
import { allLinesOfFindings, linesOfFindings } from '../../../../electron/desk/cli/lines-of-findings.ts';

const missing = (row: number, found?: string): Finding => ({
  rule: 'missing-field',
  severity: 'error',
  message: '“id” is missing. Write an id.',
  allowed: 'an id',
  ...(found === undefined ? {} : { found }),
  place: { file: 'facts.csv', row, field: 'id' },
});

const weak = (id: string, severity: Finding['severity']): Finding => ({
  rule: 'grade-weak',
  severity,
  message: `Fact ${id} is weak.`,
  place: { fact: id },
});

describe('findings at the terminal', () => {
  test('that say the same of many rows are one line, which says of how many', () => {
    expect(linesOfFindings([missing(2), missing(3), missing(4)])).toEqual([
      'facts.csv, row 2, id, and 2 more rows: error: “id” is missing. Write an id. [missing-field]',
    ]);
  });

  test('on other words stay apart, be their sentence the same', () => {
    expect(linesOfFindings([missing(2), missing(3, 'x')])).toHaveLength(2);
  });

  test('of one kind that are many end with how many more there are; a report has all, and errors are never left out', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `F${at}`);
    const many = ids.map((id) => weak(id, 'warning'));
    const lines = linesOfFindings([...many, missing(2)]);
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('30 more warnings like these [grade-weak]: --json prints all.');
    expect(allLinesOfFindings(many)).toHaveLength(40);
    expect(linesOfFindings(ids.map((id) => weak(id, 'error')))).toHaveLength(40);
  });
});
