import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../briefing/outcome.ts';
import { inOrder } from '../../../renderer/draft/findings-pane/in-order.ts';
import { withoutCitation } from '../../../renderer/draft/findings-pane/without-citation.ts';
import { findingWords } from '../../../renderer/findings/finding-words.ts';
import { groupedFindings } from '../../../renderer/findings/grouped-findings.ts';
import { keyedFindings } from '../../../renderer/findings/keyed-findings.ts';

function finding(severity: Finding['severity'], message: string, place: Finding['place'] = {}): Finding {
  return { rule: 'unknown-citation', severity, message, place };
}

const slotInCapitals = ({ place }: Finding): string => (place?.slot ?? '').toUpperCase();

describe('findings', () => {
  it('have keys that stay the same while others come and go', () => {
    const one = finding('error', 'First.', { slot: 'a', line: 1 });
    const twin = finding('error', 'First.', { slot: 'a', line: 1 });
    const other = finding('note', 'Second.');
    const [first, second, third] = keyedFindings([one, twin, other]).map(({ key }) => key);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(keyedFindings([other, one]).map(({ key }) => key)).toEqual([third, first]);
  });

  it('are grouped by place, by rule or by severity, and narrowed by severity and words', () => {
    const all = keyedFindings([
      finding('note', 'A note.', { slot: 'b' }),
      finding('error', 'An error.', { slot: 'a' }),
      finding('error', 'Déjà vu.', { slot: 'b' }),
    ]);
    const titles = (order: 'place' | 'rule' | 'severity', severity: 'all' | 'error' = 'all', words = '') =>
      groupedFindings(all, { order, severity, words }, slotInCapitals).map(
        ({ title, findings }) => `${title} ${findings.length}`,
      );
    expect(titles('place')).toEqual(['B 2', 'A 1']);
    expect(titles('severity')).toEqual(['Errors 2', 'Notes 1']);
    expect(titles('rule')).toEqual(['Unknown citation 3']);
    expect(titles('place', 'error')).toEqual(['A 1', 'B 1']);
    expect(titles('place', 'all', 'deja')).toEqual(['B 1']);
  });

  it('say first what is amiss, then what to do', () => {
    expect(findingWords('There is no fact “T5”. Did you mean “T05”?')).toEqual({
      title: 'There is no fact “T5”',
      rest: 'Did you mean “T05”?',
    });
    expect(findingWords('Only this')).toEqual({ title: 'Only this', rest: '' });
  });

  it('of a draft come in the order of its outline, line by line', () => {
    const outline = [
      { kind: 'set-up' },
      { kind: 'slot', name: 'b', title: 'B', prompt: '', required: false },
      { kind: 'slot', name: 'a', title: 'A', prompt: '', required: false },
    ] as const;
    const found = [
      finding('error', 'whole'),
      finding('error', 'a2', { slot: 'a', line: 2 }),
      finding('error', 'a1', { slot: 'a', line: 1 }),
      finding('error', 'b', { slot: 'b', line: 9 }),
      finding('error', 'field', { field: 'parameters.unit' }),
    ];
    expect(inOrder(found, outline).map(({ message }) => message)).toEqual([
      'field',
      'b',
      'a1',
      'a2',
      'whole',
    ]);
  });
});

describe('taking a citation out of a line', () => {
  it.each([
    ['It rains. [@T5]', 'It rains.'],
    ['It [@T5, p. 4] rains.', 'It rains.'],
    ['It rains. [@T05; @T5; @T03]', 'It rains. [@T05; @T03]'],
    ['It rains. [@T5; @T03, p. 2]', 'It rains. [@T03, p. 2]'],
    ['A [@T05] and [see @T5].', 'A [@T05] and.'],
  ])('%j becomes %j', (line, without) => {
    const fix = withoutCitation(line, 'T5');
    expect(line.replace(fix?.find ?? '', fix?.use ?? '')).toBe(without);
  });

  it('leaves a line alone that does not cite it', () => {
    expect(withoutCitation('T5 stands here [@T05] @T5', 'T5')).toBeUndefined();
  });
});
