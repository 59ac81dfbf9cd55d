import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import { authorTags } from '../../../briefing/merge/tags/author-tags.ts';
import { aFact, findingsOf, requestFor, wordsOf } from './merging.ts';

const secret = [aFact('A', { note: 'SECRET', details: { ok: 'yes' } })];

describe('a template reaches nothing but its data', () => {
  const names = [
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'facts',
    'field',
    'printed',
    'liquidMethodMissing',
    '__defineGetter__',
    'note',
  ];
  const holders = [
    'facts',
    'facts.A',
    'facts.A.date',
    'facts.A.details',
    'facts.A.tags',
    'facts.A.statement',
    'briefing',
    'parameters',
    'slots',
    'today',
    'sources',
    'forloop',
    'loop',
  ];
  const paths = holders.flatMap((holder) => names.map((name) => [holder, name] as const));

  it.each(paths)('%s has no %s', (holder, name) => {
    const bodies = [
      `[{{ ${holder}.${name} }}]`,
      `[{{ ${holder}["${name}"] }}]`,
      `{% assign n = "${name}" %}[{{ ${holder}[n] }}]`,
    ];
    for (const body of bodies) {
      const inLoop = `{% for loop in facts %}${body}{% endfor %}`;
      const outcome = merge(requestFor(inLoop, { facts: secret }));
      expect(JSON.stringify(outcome)).not.toMatch(/SECRET|\[object|function|=>/u);
      if (outcome.ok) expect(wordsOf(inLoop, { facts: secret })).toBe('[]');
    }
  });

  it('not the prototype of anything by way of filters', () => {
    for (const name of ['constructor', '__proto__', 'constructor.constructor', '__proto__.constructor']) {
      for (const filter of ['map', 'where', 'sort_by', 'group_by_field']) {
        const outcome = merge(
          requestFor(`{% assign x = facts | ${filter}: "${name}" %}{{ x | size }}{{ x }}`, { facts: secret }),
        );
        expect(JSON.stringify(outcome)).not.toMatch(/SECRET|\[object|function|=>/u);
      }
    }
  });

  it('not the scope it runs in, by names that scopes of other engines have', () => {
    for (const name of [
      'this',
      'self',
      'global',
      'globalThis',
      'process',
      'require',
      'context',
      'environments',
      'continue',
    ]) {
      expect(findingsOf(`{{ ${name} }}`)[0]?.rule).toBe('unknown-name');
    }
  });

  it('not files, by any tag', () => {
    for (const tag of [
      'include',
      'render',
      'layout',
      'block',
      'raw',
      'liquid',
      'tablerow',
      'echo',
      'cycle',
      'increment',
      'decrement',
      'import',
    ]) {
      expect(authorTags).not.toHaveProperty(tag);
      expect(findingsOf(`{% ${tag} 'desk.db' %}`)[0]?.rule).toBe('unknown-tag');
    }
    expect(findingsOf('{% include desk.db %}')[0]?.message).toContain('There is no tag “include”');
  });

  it('not the next merge: what one template sets, another does not see', () => {
    expect(wordsOf('{% assign facts = "x" %}{% assign __proto__ = 1 %}{{ facts }}')).toBe('x');
    expect(wordsOf('{{ facts.size }}')).toBe('4');
    expect(({} as Record<string, unknown>)['size']).toBeUndefined();
  });
});

describe('a template that is too much', () => {
  it.each([
    ['a giant range', '{% for i in (1..1000000000) %}{{ i }}{% endfor %}', 'work-limit'],
    ['a range without end', `{% for i in (1..${'9'.repeat(400)}) %}{% endfor %}`, 'work-limit'],
    [
      'text that doubles',
      '{% capture x %}aaaaaaaaaa{% endcapture %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}{{ x }}',
      'work-limit',
    ],
    [
      'text that doubles by filters',
      '{% assign s = "xxxxxxxxxx" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s | size }}',
      'work-limit',
    ],
    [
      'text that is replaced by itself',
      '{% assign s = "aaaaaaaaaaaaaaaa" %}{% for i in (1..12) %}{% assign s = s | replace: "a", s %}{% endfor %}{{ s | size }}',
      'work-limit',
    ],
    [
      'lists that double',
      '{% assign a = facts %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}{{ a | count }}',
      'work-limit',
    ],
    ['too long an output', `{% for i in (1..100000) %}${'x'.repeat(200)}\n{% endfor %}`, 'output-limit'],
    ['too deep a nesting of tags', '{% if facts %}'.repeat(101) + '{% endif %}'.repeat(101), 'tag-depth'],
    ['very deep nesting of tags', '{% if facts %}'.repeat(9000) + '{% endif %}'.repeat(9000), 'tag-depth'],
    ['deep brackets', `{{ ${'(1..'.repeat(30_000)}2${')'.repeat(30_000)} }}`, 'too-deep'],
    ['deep paths', `{{ ${'facts['.repeat(30_000)}1${']'.repeat(30_000)} }}`, 'too-deep'],
  ])('is stopped: %s', (_what, body, rule) => {
    // A machine that is busy may come to the end of its time before.
    expect([rule, 'time-limit']).toContain(findingsOf(body)[0]?.rule);
  });

  it('is stopped when it runs too long', () => {
    const body =
      '{% for i in (1..3000) %}{% for j in (1..3000) %}{% for k in (1..3000) %}{% endfor %}{% endfor %}{% endfor %}';
    expect(['time-limit', 'work-limit']).toContain(findingsOf(body)[0]?.rule);
  });

  it('may nest tags 100 deep', () => {
    expect(wordsOf(`${'{% if facts %}'.repeat(100)}x${'{% endif %}'.repeat(100)}`)).toBe('x');
  });

  it('may have 256 KB and no more', () => {
    const { template } = requestFor('');
    const room = 256 * 1024 - template.length;
    expect(findingsOf('x '.repeat(room / 2))).not.toMatchObject([{ rule: 'template-limit' }]);
    expect(findingsOf('x'.repeat(room + 1))).toMatchObject([
      { rule: 'template-limit', place: { template: 'test' } },
    ]);
  });

  it('gives at most 100 findings, however much is wrong', () => {
    expect(findingsOf('{{ x }}'.repeat(5000))).toHaveLength(100);
  });
});

describe('text that could forge marks', () => {
  it('is refused in templates and in prose, with its place', () => {
    expect(findingsOf('a\nb \uE000')).toMatchObject([
      { rule: 'forbidden-character', place: { template: 'test', line: 5, column: 3 } },
    ]);
    expect(findingsOf('{% slot "a" %}', { slots: { a: 'x \u202E y' } })).toMatchObject([
      { rule: 'forbidden-character', place: { slot: 'a', line: 1, column: 3 } },
    ]);
  });

  it('is refused where prose is longer than 200 KB', () => {
    expect(findingsOf('{% slot "a" %}', { slots: { a: 'x'.repeat(200 * 1024 + 1) } })).toMatchObject([
      { rule: 'slot-limit' },
    ]);
  });
});
