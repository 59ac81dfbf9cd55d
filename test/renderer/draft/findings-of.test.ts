import { expect, test } from 'vitest';
import type { Finding } from '../../../briefing/outcome.ts';
import { findingsOf, isChecked } from '../../../renderer/draft/findings-of.ts';

const of = (message: string) => ({
  findings: [{ rule: 'a-rule', severity: 'error', message }] satisfies Finding[],
});
const nothing = { findings: [] };

test('what is in the way of merging a draft takes the place of what was known of it', () => {
  const merge = { preview: of('Before.'), previewFailure: of('In the way.') };
  expect(findingsOf(merge).map(({ message }) => message)).toEqual(['In the way.']);
});

test('where the desk could not be asked, what was known stays, and is not shown as none', () => {
  const merge = { preview: of('Before.'), previewFailure: nothing };
  expect(findingsOf(merge).map(({ message }) => message)).toEqual(['Before.']);
});

test('nobody knows of findings before the desk has answered once', () => {
  expect(isChecked({ preview: undefined, previewFailure: nothing })).toBe(false);
  expect(isChecked({ preview: undefined, previewFailure: of('In the way.') })).toBe(true);
  expect(isChecked({ preview: nothing, previewFailure: undefined })).toBe(true);
});
