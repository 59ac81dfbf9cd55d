import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, plainTemplate as template } from './check-case.ts';

const desk = JSON.stringify({
  facts: [
    {
      id: 'T05',
      kind: 'transfer',
      statement: 'Iraq has received 2,225 detainees from Syria.',
      quantities: [{ qualifier: 'exact', value: 2225, unit: 'detainees' }],
      date: '2026-01-21',
      evidence: [{ source: 'S1', quotation: '2,225 terrorists' }],
    },
  ],
  sources: [{ id: 'S1', title: 'Transfer of detainees', originator: 'News' }],
  settings: {
    names: [{ kind: 'place', house: 'Hasakah', spellings: ['Hassakeh', 'al-Hasaka'], scripts: ['الحسكة'] }],
  },
});

const piece = fc.constantFrom(
  'Iraq took 2,252 men',
  'It received US$5m',
  'half a million people fled',
  'İncirlik could close',
  'We judge that it may fall',
  'the XYZQ said “it left”',
  'in Hassakeh 😀 and al-Hasaka',
  'في الحسكة 2,252',
  'Zoë’s **bold 3,100** men',
  'it isn\'t "so" -- and then...',
  '{{ facts.T05.quantity }} came and 2,252 left',
  'a *likely* chance',
  '[link](https://example.org/2252)',
);
const mark = fc.constantFrom('', '[@T05]', '^[Own words.]', ' [@S1, p. 2]');
const sentence = fc.tuple(piece, mark).map(([words, cited]) => `${words}.${cited}`);
const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n', '  '))
  .map(([sentences, between]) => sentences.join(between));
const led = fc
  .tuple(paragraph, fc.constantFrom('', '- ', '> ', '# '))
  .map(([words, lead]) => (lead === '# ' ? `# ${words.replaceAll('\n', ' ')}` : lead + words));
const judged = paragraph.map((words) => `::: judgement {likelihood="likely"}\n${words}\n:::`);
const block = fc.oneof(led, judged);
const prose = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

test('a finding that names a place in the prose stands at the very words that it names, and at whole ones', () => {
  let placed = 0;
  fc.assert(
    fc.property(prose, (text) => {
      const findings = check({ title: '', desk, template, prose: text, findings: '' });
      const lines = text.split('\n');
      for (const { place, found, message, fixes = [] } of findings) {
        if (place?.slot === undefined || place.line === undefined || place.column === undefined) continue;
        if (found === undefined) continue;
        placed += 1;
        const line = lines[place.line - 1] ?? '';
        const there = line.slice(place.column - 1);
        const isWithinWord =
          /[\p{L}\p{N}]$/u.test(line.slice(0, place.column - 1)) && /^[\p{L}\p{N}]/u.test(there);
        expect(isWithinWord, message).toBe(false);
        expect(there.startsWith(found.replace(/…$/u, '')), `${message}\n${there}`).toBe(true);
        for (const { find } of fixes) expect(there, message).toContain(find);
      }
    }),
    { numRuns: 100 },
  );
  expect(placed).toBeGreaterThan(100);
});
