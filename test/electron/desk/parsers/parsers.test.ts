import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MergeResult } from '../../../../briefing/merge/merge-request.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { requestFor } from '../../../briefing/merge/merging.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

function merge(body: string, slots: Readonly<Record<string, string>> = {}): Promise<Outcome<MergeResult>> {
  return parsers.merge(requestFor(body, { slots }));
}

/** A template of one slot, with its prose. */
function inSlot(prose: string): readonly [string, Readonly<Record<string, string>>] {
  return ['{% slot "a" %}', { a: prose }];
}

describe('the parsers in their own process', () => {
  it('merge a template', async () => {
    const outcome = await merge('So far {{ facts.T05.quantity }} men.{{ facts.T05 | cite }}');
    expect(outcome.ok ? outcome.value.blocks : outcome).toMatchObject([
      {
        kind: 'paragraph',
        content: [
          { value: 'So far ' },
          { value: '2,225', facts: ['T05'] },
          { value: ' men.' },
          { kind: 'citation', targets: [{ id: 'T05' }] },
        ],
      },
    ]);
  });

  it('read a template’s head, and say what is wrong with it', async () => {
    expect(await parsers.readTemplate('---\ntitle: Note\n---\n', 'note')).toMatchObject({
      ok: true,
      value: { title: 'Note' },
    });
    expect(await parsers.readTemplate('no head', 'note')).toMatchObject({
      ok: false,
      failure: { code: 'bad-input', findings: [{ place: { template: 'note' } }] },
    });
  });

  it('read a file of facts from its bytes', async () => {
    const content = Buffer.from(
      '[{"id": "T01", "kind": "transfer", "statement": "Words.", "evidence": ["S1"]}]',
    );
    const known = { sources: [{ id: 'S1' }] };
    const outcome = await parsers.parseIntake({
      kind: 'fact',
      format: 'json',
      fileName: 'facts.json',
      content,
      known,
    });
    expect(outcome).toMatchObject({ ok: true, value: { facts: [{ id: 'T01' }] } });
  });

  it('do what several ask at once, each its own', async () => {
    const outcomes = await Promise.all(['a', 'b', 'c'].map((word) => merge(word)));
    const words = outcomes.map((outcome) => JSON.stringify(outcome.ok ? outcome.value.blocks : outcome));
    expect(words).toEqual(
      ['a', 'b', 'c'].map((word): unknown => expect.stringContaining(`"value":"${word}"`)),
    );
  });

  it('never see the bytes of pictures, which come back as they were', async () => {
    const picture = { mediaType: 'image/png', data: 'AAAA'.repeat(1000), width: 100, height: 50 } as const;
    const outcome = await parsers.merge(
      requestFor('![A map](map "Caption")', { pictures: { map: picture } }),
    );
    expect(outcome.ok ? outcome.value.blocks : outcome).toMatchObject([{ kind: 'figure', picture }]);
  });

  it('are closed for good', async () => {
    const closed = startParsers();
    closed.close();
    expect(await closed.merge(requestFor('x'))).toMatchObject({ ok: false });
  });

  it('say so where they cannot be started', async () => {
    const none = startParsers('/nowhere/node');
    const outcome = await none.merge(requestFor('x'));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'bug' } });
    none.close();
  });
});

describe('hostile text ends in a clear finding, and the next call works', () => {
  const loops = '{% for i in (1..9000) %}'.repeat(4) + '{% endfor %}'.repeat(4);
  it.each([
    ['a loop without end', [loops, {}], /stopped/u],
    ['a giant range', ['{% for i in (1..1000000000) %}{{ i }}{% endfor %}', {}], /too many items/u],
    [
      'a range whose steps vanish',
      ['{% for i in (9007199254740992..9007199254740994) %}{% endfor %}', {}],
      /memory and was stopped/u,
    ],
    [
      'the way to a prototype',
      ['{{ facts.constructor.constructor }}', {}],
      /no field “constructor”|nothing|no “|no fact/iu,
    ],
    ['deep nesting of tags', ['{% if facts %}'.repeat(5000), {}], /nested more than 100 deep/u],
    ['a missing end', ['{% if facts %}', {}], /has no “endif”/u],
    ['a file of the desk', ['{% include desk.db %}', {}], /no tag “include”/u],
    ['60 KB of emphasis', inSlot('_a_'.repeat(20_000)), /line|markup|deep/iu],
    ['19,000 quotations', inSlot(`${'>'.repeat(19_000)} a`), /nested/u],
    [
      'quotations over many lines',
      inSlot(Array.from({ length: 60 }, (_, depth) => `${'>'.repeat(depth)} a`).join('\n')),
      /nested/u,
    ],
    [
      'deep lists',
      inSlot(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')),
      /nest|line|long/u,
    ],
    ['brackets', inSlot('['.repeat(19_000)), /markup|deep|line/iu],
    [
      'more text than may come out',
      [`{% for i in (1..500000) %}${'x'.repeat(100)}\n{% endfor %}`, {}],
      /8 MB|too many/u,
    ],
  ] as const)('%s', async (_what, [body, prose], message) => {
    const outcome = await merge(body, prose);
    const findings = outcome.ok ? outcome.findings : outcome.failure.findings;
    expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
    expect(JSON.stringify(outcome)).not.toMatch(/\bat .+:\d+:\d+|node:internal/u);
    expect(await merge('still here')).toMatchObject({ ok: true });
  });

  it('what is stopped is called by name, with what to do', async () => {
    const outcome = await merge('{% for i in (9007199254740992..9007199254740994) %}{% endfor %}');
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'bad-input', findings: [{ rule: 'parsers', place: { template: 'test' } }] },
    });
    expect(outcome.ok ? '' : outcome.failure.message).toMatch(
      /^The template needed more than \d+ MB .* Look for a loop/u,
    );
  });
});
