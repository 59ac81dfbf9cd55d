import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MergeRequest, MergeResult } from '../../../../briefing/merge/merge-request.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import {
  keptMaterials,
  MaterialKeys,
  withMaterial,
  type Material,
} from '../../../../electron/desk/parsers/merge-material.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { requestFor } from '../../../briefing/merge/merging.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

function words(outcome: Outcome<MergeResult>): string {
  if (!outcome.ok) return outcome.failure.message;
  return outcome.value.blocks
    .map((block) => (block.kind === 'paragraph' ? plainText(block.content) : block.kind))
    .join(' ');
}

const count = 'So far {{ facts.T05.quantity }} men.';

describe('facts that the child keeps between merges', () => {
  it('are those of the request, whichever drafts are merged in turn', async () => {
    const drafts = Array.from({ length: keptMaterials + 2 }, (_, at): MergeRequest => {
      const request = requestFor(count);
      const facts = request.facts.map((fact) => ({ ...fact, quantities: [quantity(100 + at)] }));
      return { ...request, facts };
    });
    for (const round of [1, 2, 3]) {
      for (const [at, draft] of drafts.entries())
        expect(words(await parsers.merge(draft)), `round ${round}`).toBe(`So far ${100 + at} men.`);
    }
  });

  it('are sent anew to the child that takes the place of one that was stopped', async () => {
    const request = requestFor(count);
    expect(words(await parsers.merge(request))).toBe('So far 2,225 men.');
    const endless = '{% for i in (9007199254740992..9007199254740994) %}{% endfor %}';
    expect(await parsers.merge(requestFor(endless))).toMatchObject({ ok: false });
    expect(words(await parsers.merge(request))).toBe('So far 2,225 men.');
  });

  it('go over the pipe once', () => {
    const keys = new MaterialKeys();
    const { facts, sources } = requestFor(count);
    const first = keys.toSend({ facts, sources }, false);
    expect(first).toEqual({ key: first.key, facts, sources });
    expect(keys.toSend({ facts, sources }, false)).toEqual({ key: first.key });
    expect(keys.toSend({ facts, sources: [...sources] }, false)).not.toEqual({ key: first.key });
    expect(keys.toSend({ facts, sources }, true)).toMatchObject({ facts, sources });
  });

  it('are never more than a few', () => {
    const kept = new Map<string, Material>();
    const job = withMaterial(kept, ({ facts }: Material) => ({
      ok: true,
      value: facts.length,
      findings: [],
    }));
    for (const key of ['1', '2', '3', '4']) job({ material: { key, facts: [], sources: [] } });
    expect(kept.size).toBe(keptMaterials);
    expect(job({ material: { key: '4' } })).toMatchObject({ value: 0 });
    expect(job({ material: { key: '1' } })).toMatchObject({ value: { missing: true } });
  });
});

function quantity(value: number) {
  return { value, qualifier: 'exact', unit: 'men' } as const;
}
