import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import { aFact, requestFor } from './merging.ts';

const head = `---
title: Note
needs: [transfer, warning]
slots:
  answer: { prompt: What must the reader know?, required: true }
  aside: { prompt: Anything else. }
---

{% slot "answer" %}{% slot "aside" %}
`;

function found(slots: Readonly<Record<string, string>>, kinds: readonly string[]): readonly unknown[] {
  const request = requestFor('', {
    slots,
    facts: kinds.map((kind, at) => aFact(`F${at}`, { kind })),
  });
  const outcome = merge({ ...request, template: head });
  const findings = outcome.ok ? outcome.value.findings : outcome.failure.findings;
  return findings.map(({ rule, severity, place }) => [rule, severity, place?.slot]);
}

describe('what a draft still lacks is found', () => {
  it('an empty slot that the template requires, and no other', () => {
    expect(found({}, ['transfer', 'warning'])).toEqual([['empty-slot', 'warning', 'answer']]);
    expect(found({ answer: ' \n' }, ['transfer', 'warning'])).toEqual([['empty-slot', 'warning', 'answer']]);
    expect(found({ answer: 'So.' }, ['transfer', 'warning'])).toEqual([]);
  });

  it('facts of a kind that the template needs, as a note, since there may be none', () => {
    expect(found({ answer: 'So.' }, ['warning'])).toEqual([['no-facts-of-kind', 'note', undefined]]);
  });
});
