import { describe, expect, it } from 'vitest';
import { compose } from '../../../briefing/transforms/compose.ts';
import type { Block } from '../../../briefing/document/block.ts';
import { cite, fact, heading, paragraph, requestFor, source } from './example-desk.ts';

describe('ten thousand citations', () => {
  it('cost per citation what a thousand cost, whether they are repeated, new or wrong', () => {
    const few = readsFor(1000) / 1000;
    const many = readsFor(10_000) / 10_000;
    expect(many / few).toBeLessThan(1.05);
  });

  it('cost no more each where they stand in one bracket', () => {
    const few = readsFor(100, inOneBracket) / 100;
    const many = readsFor(1000, inOneBracket) / 1000;
    expect(many / few).toBeLessThan(1.05);
  });
});

/** How often composing reads from what it was given. */
function readsFor(citations: number, blocksFor = inManyParagraphs): number {
  let reads = 0;
  const request = requestFor(blocksFor(citations), {
    facts: Array.from({ length: citations }, (_, index) =>
      fact(`F${index}`, `para. ${index}`, {
        saidBy: { name: `Speaker ${index % 50}` },
        reportedBy: `R${index % 20}`,
      }),
    ),
    sources: [
      source('S1', { title: 'The article' }),
      ...Array.from({ length: 20 }, (_, index) =>
        source(`R${index}`, { originator: `Outlet ${index}`, citedIn: 'S1' }),
      ),
    ],
  });
  const { document } = compose(countingReads(structuredClone(request), () => (reads += 1)));
  expect(document.notes.length).toBeGreaterThan(90);
  return reads;
}

function inManyParagraphs(citations: number): readonly Block[] {
  return Array.from({ length: citations }, (_, index) => {
    if (index % 40 === 0) return heading(`h${index}`);
    const wrong = index % 97 === 0 ? `X${index}` : `F${index % (citations / 2)}`;
    return paragraph('Some words of text. ', cite(wrong), ' More of them.');
  });
}

function inOneBracket(citations: number): readonly Block[] {
  return [paragraph('All of them.', cite(...Array.from({ length: citations }, (_, index) => `F${index}`)))];
}

/** The same value, counting every property that is read anywhere in it. */
function countingReads<Value extends object>(value: Value, count: () => void): Value {
  const proxies = new WeakMap<object, object>();
  const wrap = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const known = proxies.get(part);
    if (known !== undefined) return known as Part;
    const proxy = new Proxy(part, {
      get: (object, name, receiver) => {
        count();
        return wrap(Reflect.get(object, name, receiver) as unknown);
      },
    });
    proxies.set(part, proxy);
    return proxy;
  };
  return wrap(value);
}
