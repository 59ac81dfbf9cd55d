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
