import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parsers } from '../../../electron/desk/parsers/parsers.ts';
import { startChild } from '../../../electron/desk/parsers/child-process.ts';
import { startChildrenBy } from '../../../electron/desk/parsers/child-starter.ts';
import { startParsers } from '../../../electron/desk/parsers/parsers.ts';
import { endUtilityChildren, startUtilityChild } from '../../../electron/main/utility-child.ts';
import { requestFor } from '../../briefing/merge/merging.ts';
import { callsOf } from '../fake/recorded.ts';

let parsers: Parsers;

beforeAll(() => {
  startChildrenBy(startUtilityChild);
  parsers = startParsers();
});

afterAll(() => {
  parsers.close();
  endUtilityChildren();
  startChildrenBy(startChild);
});

async function merge(body: string): Promise<string> {
  return JSON.stringify(await parsers.merge(requestFor(body)));
}

describe('the parsers as processes of Electron', () => {
  it('merge and read files and captures, in a process that is given nothing of the user’s environment', async () => {
    expect(await merge('{{ facts.T05.quantity }} men')).toContain('2,225');
    const [[, , options] = []] = callsOf('fork');
    expect(options).toMatchObject({ env: { TZ: 'UTC' }, stdio: 'ignore' });
    const content = Buffer.from('A page of words.');
    const capture = await parsers.readCapture({ fileName: 'a.txt', content });
    expect(JSON.stringify(capture)).toContain('A page of words.');
  });

  it('are stopped when the heap is full or time is up, and another takes their place', async () => {
    const vanishing = '{% for i in (9007199254740992..9007199254740994) %}{% endfor %}';
    expect(await merge(vanishing)).toContain('memory and was stopped');
    expect(await merge('{{ facts.T05.quantity }}')).toContain('2,225');
    const loops = '{% for i in (1..9000) %}'.repeat(4) + '{% endfor %}'.repeat(4);
    expect(await merge(loops)).toContain('stopped');
    expect(await merge('{{ facts.T05.quantity }}')).toContain('2,225');
  });
});
