import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import type { MergeRequest } from '../../../briefing/merge/merge-request.ts';
import { RenderMemory } from '../../../briefing/merge/render-memory.ts';
import { requestFor, series } from './merging.ts';

const body = `{% if slots.a %}With a.{% else %}Without a.{% endif %} {% for f in facts %}{{ f.quantity }}; {% endfor %}

{% slot "a" %}

{% slot "b" %}`;

function draft(slots: Readonly<Record<string, string>>, parts: Partial<MergeRequest> = {}): MergeRequest {
  return { ...requestFor(body, { slots }), ...parts };
}

const facts = [...series];
const [first, ...others] = series;
const edits: readonly MergeRequest[] = [
  draft({ a: 'One.', b: 'So far {{ facts.T05.quantity }}.' }, { facts }),
  draft({ a: 'One more.', b: 'So far {{ facts.T05.quantity }}.' }, { facts }),
  draft({ a: '', b: 'So far {{ facts.T05.quantity }}.' }, { facts }),
  draft({ a: 'Broken {{ facts.T05', b: 'So far.' }, { facts }),
  draft({ a: 'One.', b: 'So far.' }, { facts }),
  draft({ a: 'So far.', b: 'One.' }, { facts }),
  draft({ a: 'So far.', b: 'One.' }, { facts: first === undefined ? others : [...others, first] }),
  draft({ a: 'So far.', b: 'Today {{ today }}.' }, { facts }),
  draft({ a: 'So far.', b: 'Today {{ today }}.' }, { facts, today: '2026-12-24' }),
  draft({ a: 'So far.', b: '{{ facts.T05.quantity }}' }, { facts, language: 'de' }),
];

describe('a memory of what texts became', () => {
  it('changes nothing, whatever is changed from one merge to the next', () => {
    const memory = new RenderMemory();
    for (const request of [...edits, ...edits.toReversed(), ...edits])
      expect(merge(request, memory)).toEqual(merge(request));
  });

  it('asks for a text only once while nothing else changes, and forgets texts that are gone', () => {
    const memory = new RenderMemory();
    let asked = 0;
    const ask = (text: string): void => {
      memory.rendered('a', text, () => {
        asked += 1;
        return { markdown: text, findings: [] };
      });
    };
    const request = draft({ a: 'One.' });
    for (const text of ['One.', 'One.', 'Two.', 'One.']) {
      memory.begin(request, ['a']);
      ask(text);
    }
    expect(asked).toBe(3);
    memory.begin({ ...request, today: '2030-01-01' }, ['a']);
    ask('One.');
    expect(asked).toBe(4);
  });
});
