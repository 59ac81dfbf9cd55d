import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../briefing/checks/rules.ts';
import { check, linesOf, readCases, withFindings } from './check-case.ts';

const folder = join(import.meta.dirname, 'cases');
const accept = process.env['ACCEPT'] === '1';

describe('the cases', () => {
  it('are there for every rule, at least one that it finds and one that it passes', () => {
    for (const { id } of rules) {
      const titles = readCases(join(folder, `${id}.md`)).map(({ title }) => title.split(':')[0]);
      expect(titles, id).toEqual(expect.arrayContaining(['hit', 'miss']));
    }
    expect(readdirSync(folder).toSorted()).toEqual(rules.map(({ id }) => `${id}.md`).toSorted());
  });
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const path = join(folder, `${id}.md`);
  it.each(readCases(path).map((given) => [given.title, given] as const))('%s', (title, given) => {
    const lines = linesOf(check(given), id);
    if (accept) writeFileSync(path, withFindings(readFileSync(path, 'utf8'), title, lines));
    expect(lines === '').toBe(title.startsWith('miss:'));
    expect(lines).toBe(readCases(path).find((again) => again.title === title)?.findings);
  });
});
