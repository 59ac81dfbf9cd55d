import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../briefing/document/count-words.ts';
import { longBriefings, sampleBriefings } from './briefings/checked-briefing.ts';
import { countFalseAlarms, falseAlarmTable } from './briefings/false-alarms.ts';

const long = longBriefings();
const counted = countFalseAlarms([...sampleBriefings(), ...long]);
const path = join(import.meta.dirname, 'briefings/false-alarms.txt');
if (process.env['ACCEPT'] === '1') writeFileSync(path, falseAlarmTable(counted));

describe('three long briefings and the sample desk', () => {
  it('are long', () => {
    for (const { name, material } of long) {
      const words = material.document.blocks.reduce((sum, block) => sum + countWords(block), 0);
      expect(words, name).toBeGreaterThan(1000);
    }
  });

  it('have every planted defect found', () => {
    expect(counted.missed).toEqual([]);
  });

  it('have at most one false alarm in 1,000 words', () => {
    const alarms = [...counted.byRule.values()].flatMap(({ falseAlarms }) => falseAlarms);
    expect(alarms.length, alarms.map(({ message }) => message).join('\n')).toBeLessThanOrEqual(
      Math.floor(counted.words / 1000),
    );
  });

  it('give the committed figures of each rule', () => {
    expect(falseAlarmTable(counted)).toBe(readFileSync(path, 'utf8'));
  });
});
