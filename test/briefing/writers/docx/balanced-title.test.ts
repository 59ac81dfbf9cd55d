import { expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { balancedTitle } from '../../../../briefing/writers/docx/balanced-title.ts';

const style = attacheStyle('A4');

test.each([
  ['Transfer of ISIS detainees from Syria to Iraq', 'Transfer of ISIS detainees from~Syria~to~Iraq'],
  ['Suicide attack reported in western Anbar', 'Suicide attack reported in~western~Anbar'],
  ['One line is enough here', 'One line is~enough~here'],
  [
    'A title so long that it takes three lines of the page at least, as titles by committees do',
    'A title so long that it takes three lines of the page at least, as titles by~committees~do',
  ],
  ['Word', 'Word'],
  ['', ''],
  ['Verwaltungsgerichtsbarkeitsangelegenheiten', 'Verwaltungsgerichtsbarkeitsangelegenheiten'],
])('“%s” is bound as “%s”', (title, bound) => {
  expect(balancedTitle(title, style).replaceAll('\u00a0', '~')).toBe(bound);
});
