import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attache, temporaryFolder } from '../electron/desk/cli/run-attache.ts';

const folder = temporaryFolder();
afterAll(() => folder.dispose());

const head = 'id,kind,statement,quantity,unit,date,place,evidence,marking,details.from,details.to\n' as const;
const count = 'F1,transfer,Families have left.,"4,100",people,2026-04-09,Garissa,S1,TLP:CLEAR,Garissa,\n';
const ceiling = 'F2,transfer,More may leave.,"up to 60,000",people,2026-04-12,Masinga,S1,TLP:CLEAR,,\n';

/** The briefing of some rows of facts as Markdown, with spaces and line ends as one space. */
function briefingOf(rows: string): string {
  const words = ['export', '--facts', '-', '--template', 'situation-briefing', '--to', folder.path];
  const { code, said } = attache([...words, '--md', '--force'], { input: head + rows });
  expect(code, said).toBe(0);
  return readFileSync(join(folder.path, 'Situation-briefing.md'), 'utf8').replaceAll(/\s+/g, ' ');
}

describe('a situation briefing without prose', () => {
  test('never says that nothing was recorded where something was', () => {
    const transfer = briefingOf('F1,transfer,People were moved by boat.,,,2026-04-10,Bura,S1,TLP:CLEAR,,\n');
    const event = briefingOf('F1,political,Parliament meets.,,,2026-04-10,Nairobi,S1,TLP:CLEAR,,\n');
    expect(transfer).toMatch(/Bottom line.*People were moved by boat\..*# Transfers/);
    expect(event).toMatch(/Bottom line.*Parliament meets\..*# Transfers/);
    expect(transfer + event).not.toContain('No transfer, no warning');
    expect(briefingOf('')).toContain(
      'No transfer, no warning and no change in the political context was recorded.',
    );
  });

  test('counts in the unit of the facts', () => {
    expect(briefingOf(count)).toMatch(/\| People \|.*4,100/);
  });

  test('closes a single figure with no reading of readings, and names only the ends of a way that are known', () => {
    const one = briefingOf(count);
    expect(one).not.toContain('Latest reading');
    expect(one).toContain('| from Garissa |');
    expect(one).not.toContain('not stated to');
  });

  test('takes a count from its ceiling, with the count’s own qualifier, only where the outcome is plain', () => {
    const left = 'Left under the ceiling';
    expect(briefingOf(count + ceiling)).toMatch(/Left under the ceiling\*\*, 60,000 less 4,100.*55,900/);
    expect(briefingOf(count.replace('"4,100"', '"at least 4,100"') + ceiling)).toContain(
      '60,000 less at least 4,100',
    );
    expect(briefingOf(count.replace('"4,100"', '"about 4,100"') + ceiling)).not.toContain(left);
    expect(briefingOf(count.replace('"4,100"', '"70,000"') + ceiling)).not.toContain(left);
  });
});
