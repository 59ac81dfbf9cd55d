import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { withParsers } from '../../electron/desk/parsers/with-parsers.ts';
import { composeBriefing } from '../../electron/desk/export/compose-briefing.ts';
import { gatherFromFiles } from '../../electron/desk/export/gather-from-files.ts';
import type { Measurement } from './measurement.ts';

const template = `---
title: All facts
language: en
---

{% for fact in facts %}- {{ fact.date }}: {{ fact.statement }} ({{ fact.quantity }})
{% endfor %}
`;

/** 10,000 facts merged and listed by a warm child process. */
export async function manyFacts(folder: string): Promise<readonly Measurement[]> {
  const files = { facts: join(folder, 'facts.jsonl'), template: join(folder, 'all.md') };
  writeFileSync(files.facts, Array.from({ length: 10_000 }, (_, at) => factLine(at)).join('\n'));
  writeFileSync(files.template, template);
  const seconds = await withParsers(async (parsers) => {
    const inputs = await gatherFromFiles(files, parsers);
    if (!inputs.ok) throw new Error(inputs.failure.message);
    const start = performance.now();
    const composed = await composeBriefing(inputs.value, { now: '2026-03-02T00:00:00Z' }, parsers);
    if (!composed.ok) throw new Error(composed.failure.message);
    return (performance.now() - start) / 1000;
  });
  return [
    {
      what: '10,000 facts merged and listed',
      figure: `${seconds.toFixed(2)} s`,
      aim: 'under 1 s',
      isMet: seconds < 1,
    },
  ];
}

function factLine(at: number): string {
  const day = `2026-01-${String((at % 28) + 1).padStart(2, '0')}`;
  return JSON.stringify({
    id: `F${at}`,
    kind: 'transfer',
    statement: `Movement ${at} went from A to B.`,
    quantities: [{ value: at + 1, qualifier: 'about', unit: 'detainees' }],
    date: day,
  });
}
