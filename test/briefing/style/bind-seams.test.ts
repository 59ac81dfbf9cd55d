import { expect, test } from 'vitest';
import type { Inline } from '../../../briefing/document/inline.ts';
import { bindSeams } from '../../../briefing/style/bind-seams.ts';
import { strong, text } from '../writers/sample-inline.ts';

const shown = (...content: readonly Inline[]): string =>
  bindSeams(content)
    .map((inline) => (inline.kind === 'text' ? inline.value : '#'))
    .join('|')
    .replaceAll('\u00a0', '~');

test('a merged figure and the unit written after it stay together, wherever the space is', () => {
  expect(shown(text('about '), text('90', ['T1']), text(' members'))).toBe('about |90|~members');
  expect(shown(text('about 90 '), text('members', ['T1']))).toBe('about 90~|members');
});

test('other spaces stay as they are, also of the same pair inside a text', () => {
  expect(shown(text('on 21 January'), text(' in 2026'))).toBe('on 21 January| in 2026');
  expect(shown(text('90'), strong('x'), text(' members'), text(''), text(''))).toBe('90|#| members||');
});
