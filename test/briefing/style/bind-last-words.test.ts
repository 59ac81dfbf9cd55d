import { expect, test } from 'vitest';
import type { Inline } from '../../../briefing/document/inline.ts';
import { bindLastWords } from '../../../briefing/style/bind-last-words.ts';
import { strong, text } from '../writers/sample-inline.ts';

const shown = (...content: readonly Inline[]): string =>
  bindLastWords(content)
    .map((inline) => (inline.kind === 'text' ? inline.value : '#'))
    .join('')
    .replaceAll('\u00a0', '~');

test('the last two words of a heading stay together', () => {
  expect(shown(text('What has been counted'))).toBe('What has been~counted');
  expect(shown(strong('What'), text(' is known so far '))).toBe('# is known so~far ');
});

test('short headings, long last words and other ends stay as they are', () => {
  expect(shown(text('Bottom line'))).toBe('Bottom line');
  expect(shown(text('Plans of the Verteidigungsministerium'))).toBe('Plans of the Verteidigungsministerium');
  expect(shown(text('What is '), strong('known'))).toBe('What is #');
  expect(shown()).toBe('');
});
