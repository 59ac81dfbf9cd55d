import { assert, array, asyncProperty, constantFrom, oneof, tuple, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { withParsers } from '../../../../electron/desk/parsers/with-parsers.ts';
import { readCase } from '../../../golden/read-case.ts';
import { openWord } from '../../../word-lint/word-package.ts';
import { filledHouse } from './filled-house.ts';
import { handmadeParts, zipped } from './house-by-hand.ts';

const whole = await withParsers((parsers) => readCase('test/golden/situation-briefing', parsers));
const inputs = {
  ...whole,
  facts: whole.facts.slice(0, 3),
  template: '---\ntitle: Note\n---\nWords.\n',
  briefing: { ...whole.briefing, template: 'note', slots: {}, selection: {} },
};

const words: Arbitrary<string> = constantFrom(
  'Some words ',
  '{{ title }}',
  '{{ fact.statement }}',
  '{{ facts.first.statement }}{{ facts.first | cite }}',
  '{% for fact in facts %}',
  '{% endfor %}',
  '{% if facts.size &gt; 1 %}',
  '{% else %}',
  '{% endif %}',
  '{% break %}',
  '{% capture x %}',
  '{% endcapture %}',
  '{% comment %}',
  '{% endcomment %}',
  '{{ body }}',
  '{{ ti',
  'tle }}',
  '{{',
  '%}',
);
const run = array(words, { maxLength: 3 }).map(
  (all) => `<w:r><w:t xml:space="preserve">${all.join('')}</w:t></w:r>`,
);
const link = run.map((inner) => `<w:hyperlink w:anchor="x">${inner}</w:hyperlink>`);
const note = constantFrom('<w:r><w:footnoteReference w:id="2"/></w:r>');
const paragraph = array(oneof(run, run, link, note), { maxLength: 4 }).map(
  (runs) => `<w:p>${runs.join('')}</w:p>`,
);
const cell = array(paragraph, { minLength: 1, maxLength: 2 }).map((all) => `<w:tc>${all.join('')}</w:tc>`);
const row = tuple(cell, cell).map((cells) => `<w:tr>${cells.join('')}</w:tr>`);
const table = array(row, { minLength: 1, maxLength: 3 }).map(
  (rows) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`,
);
const body = array(oneof(paragraph, paragraph, table), { maxLength: 6 }).map((all) => all.join(''));

test('wherever tags stand, a house file is filled whole or refused with what to do', async () => {
  let filled = 0;
  await assert(
    asyncProperty(body, async (xml) => {
      const outcome = await filledHouse(inputs, zipped(handmadeParts(xml)));
      if (!outcome.ok) return outcome.failure.code === 'bad-input' && outcome.failure.message.length > 20;
      filled += 1;
      const { broken, parts } = openWord(outcome.value);
      const text = Buffer.from(parts.get('word/document.xml') ?? []).toString();
      return broken.length === 0 && !/[\u{F0000}-\u{FFFFD}]|⟦k/u.test(text);
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(filled).toBeGreaterThan(5);
});
