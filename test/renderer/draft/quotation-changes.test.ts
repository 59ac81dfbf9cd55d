import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../briefing/outcome.ts';
import type { LineChange } from '../../../renderer/draft/findings-pane/quotation-changes.ts';
import { withCaptureWords, withoutMarks } from '../../../renderer/draft/findings-pane/quotation-changes.ts';

const line = 'He said “now” and “activity has increased in the province”. [@W02]';
const near: Finding = {
  rule: 'quotation-near',
  severity: 'warning',
  message: 'Near.',
  place: { slot: 'gaps', line: 1, column: line.indexOf('activity') + 1 },
  found: 'activity has increased in the province',
  fixes: [{ find: 'activity has', use: 'activities have' }],
  versus: {
    quoted: 'activity has increased in the province',
    said: 'activities have increased in the province',
  },
};

function changed(text: string, change: LineChange | undefined): string | undefined {
  if (change === undefined) return undefined;
  const from = change.column - 1;
  return text.slice(0, from) + change.use + text.slice(from + change.length);
}

describe('the words of the capture', () => {
  it('take the place of those that differ, in that quotation alone', () => {
    expect(changed(line, withCaptureWords(line, near))).toBe(
      'He said “now” and “activities have increased in the province”. [@W02]',
    );
  });

  it('are not put in where that would not make it what the capture says', () => {
    const half = { ...near, versus: { quoted: near.found ?? '', said: 'activities have decreased there' } };
    expect(withCaptureWords(line, half)).toBeUndefined();
    expect(withCaptureWords(line, { ...near, fixes: [] })).toBeUndefined();
  });

  it('are put in one after the other, where the same word differs twice', () => {
    const twice = 'It is “the man and the man of old”.';
    const finding: Finding = {
      ...near,
      place: { slot: 'gaps', line: 1, column: 8 },
      found: 'the man and the man of old',
      fixes: [
        { find: 'the man', use: 'a man' },
        { find: 'the man', use: 'the men' },
      ],
      versus: { quoted: 'the man and the man of old', said: 'a man and the men of old' },
    };
    expect(changed(twice, withCaptureWords(twice, finding))).toBe('It is “a man and the men of old”.');
  });
});

describe('quotation marks', () => {
  it('are taken off around the words of the finding, whichever marks they are', () => {
    expect(changed(line, withoutMarks(line, near))).toBe(
      'He said “now” and activity has increased in the province. [@W02]',
    );
    const straight = line.replaceAll(/[“”]/gu, '"');
    expect(changed(straight, withoutMarks(straight, near))).toBe(
      'He said "now" and activity has increased in the province. [@W02]',
    );
  });

  it('stay where the line is another by now, or where there are none', () => {
    expect(withoutMarks(`Well. ${line}`, near)).toBeUndefined();
    expect(withoutMarks('', near)).toBeUndefined();
    expect(withoutMarks(line.replaceAll(/[“”]/gu, ' '), near)).toBeUndefined();
  });
});
