import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildRelay } from '../../../../electron/desk/host/child-relay.ts';
import type { ChildNews, ChildOrder } from '../../../../electron/desk/host/relayed-child.ts';
import { RelayedChildren } from '../../../../electron/desk/host/relayed-child.ts';
import type { ParsersChild } from '../../../../electron/desk/parsers/child-process.ts';
import { startChild } from '../../../../electron/desk/parsers/child-process.ts';
import { startChildrenBy } from '../../../../electron/desk/parsers/child-starter.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { requestFor } from '../../../briefing/merge/merging.ts';

const { port1: host, port2: shell } = new MessageChannel();
const started: ParsersChild[] = [];
let parsers: Parsers;

beforeAll(() => {
  const relay = new ChildRelay(
    (command) => {
      const child = startChild(command);
      started.push(child);
      return child;
    },
    (news) => shell.postMessage(news, []),
  );
  const children = new RelayedChildren((order) => host.postMessage(order, []));
  shell.on('message', (order: ChildOrder) => relay.obey(order));
  host.on('message', (news: ChildNews) => children.hear(news));
  startChildrenBy((command) => children.start(command));
  parsers = startParsers();
});

afterAll(async () => {
  parsers.close();
  await Promise.all(started.map((child) => child.gone));
  startChildrenBy(startChild);
  host.close();
});

async function merge(body: string): Promise<string> {
  return JSON.stringify(await parsers.merge(requestFor(body)));
}

describe('children that the shell runs for the host', () => {
  it('do their work as the host’s own do', async () => {
    expect(await merge('{{ facts.T05.quantity }} men')).toContain('2,225');
    expect(started).toHaveLength(1);
  });

  it('are stopped when a job takes too much, and say why', async () => {
    const hog = '{% for i in (9007199254740992..9007199254740994) %}{% endfor %}';
    expect(await merge(hog)).toContain('memory and was stopped');
    expect(await merge('{{ facts.T05.quantity }}')).toContain('2,225');
  });

  it('are replaced when one ends while nobody asks it anything', async () => {
    const last = started.at(-1);
    last?.kill();
    await last?.gone;
    await new Promise((resume) => setTimeout(resume, 20));
    expect(await merge('{{ facts.T05.quantity }}')).toContain('2,225');
    expect(started.at(-1)).not.toBe(last);
  });
});
