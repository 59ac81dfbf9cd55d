import { describe, expect, it } from 'vitest';
import { ProsePlaces } from '../../../briefing/checks/prose-places.ts';
import type { Hit } from '../../../briefing/checks/hit.ts';

const prose = [
  'He said "no" in Hasaka',
  'and left Hasaka for the',
  'north.',
  '',
  '::: judgement {likelihood="likely"}',
  'Hasaka falls.',
  '',
  'It is open.',
  ':::',
  '',
  'Hasaka again.',
].join('\n');
const places = new ProsePlaces({ text: prose });

function placed(line: number, found: string, more: Partial<Hit> = {}): Hit {
  return places.placed({ message: '', place: { slot: 'text', line }, found, ...more });
}

describe('the words of a hit in the prose', () => {
  it('are found on their line, though they were set with other marks', () => {
    expect(placed(1, '“no”')).toMatchObject({ place: { line: 1, column: 9 }, found: '"no"' });
    expect(placed(1, 'Hasaka', { nth: 1 }).place).toEqual({ slot: 'text', line: 2, column: 10 });
  });

  it('are cut at the end of their line', () => {
    expect(placed(1, 'left Hasaka for the north')).toMatchObject({
      place: { line: 2, column: 5 },
      found: 'left Hasaka for the',
    });
  });

  it('are found in a box up to its end, and not in the paragraph after', () => {
    expect(placed(5, 'It is open').place.line).toBe(8);
    expect(placed(5, 'Hasaka again').place).toEqual({ slot: 'text', line: 5 });
  });

  it('take fixes with them that stand on the line, and no others', () => {
    const fixes = [
      { find: '“no”', use: '“yes”' },
      { find: 'north', use: 'south' },
    ];
    expect(placed(1, '“no”', { fixes }).fixes).toEqual([{ find: '"no"', use: '“yes”' }]);
  });

  it('leave a hit as it is whose words or slot are not there', () => {
    expect(placed(1, 'nowhere').place).toEqual({ slot: 'text', line: 1 });
    expect(places.placed({ message: '', place: { slot: 'other', line: 9 }, found: 'x' }).place).toEqual({
      slot: 'other',
      line: 9,
    });
    expect(places.placed({ message: '', place: { fact: 'T01' }, found: 'x' }).place).toEqual({ fact: 'T01' });
  });
});
