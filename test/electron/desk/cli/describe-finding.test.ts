import { expect, it } from 'vitest';
import { describeFinding } from '../../../../electron/desk/cli/describe-finding.ts';

it('says where, how much, what, and what stood there, with one full stop', () => {
  const finding = {
    rule: 'hedge',
    severity: 'warning',
    message: 'Say it.',
    place: { slot: 'text' },
  } as const;
  expect(describeFinding({ ...finding, found: 'It may.' })).toBe(
    'slot text: warning: Say it. Found: It may. [hedge]',
  );
  expect(describeFinding({ ...finding, found: 'may' })).toBe(
    'slot text: warning: Say it. Found: may. [hedge]',
  );
});

it('does not say twice what stood there or what may', () => {
  const finding = {
    rule: 'missing-field',
    severity: 'error',
    message: '“id” holds “7”. Write an id.',
  } as const;
  expect(describeFinding({ ...finding, found: '7', allowed: 'an id' })).toBe(
    'error: “id” holds “7”. Write an id. [missing-field]',
  );
});
