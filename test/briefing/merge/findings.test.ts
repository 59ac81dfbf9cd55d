import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import { aFact, findingsOf, requestFor } from './merging.ts';

/** The first line of a body stands on line 4 of its template. */
const bodyLine = 4;

describe('a template’s mistakes are findings with line, column and the nearest name', () => {
  it.each([
    [
      'an unknown filter',
      'a\n  {{ facts | citee }}',
      'unknown-filter',
      [5, 14],
      'There is no filter “citee”. Did you mean “cite”?',
    ],
    ['an unknown tag', '{% iff facts %}', 'unknown-tag', [4, 1], 'There is no tag “iff”. Did you mean “if”?'],
    [
      'an unknown name',
      'x {{ fakts }}',
      'unknown-name',
      [4, 6],
      'There is no “fakts” here. Did you mean “facts”?',
    ],
    [
      'an unknown field',
      '{% for f in facts %}\n{{ f.statment }}{% endfor %}',
      'unknown-field',
      [5, 4],
      'Nothing has a field “statment”. Did you mean “statement”?',
    ],
    [
      'an unknown field in a condition',
      '{% if facts.T02.dat %}x{% endif %}',
      'unknown-field',
      [4, 7],
      'Did you mean “date”?',
    ],
    [
      'a detail without its prefix',
      '{% for f in facts %}{{ f.from }}{% endfor %}',
      'unknown-field',
      [4, 24],
      'Write “details.from”.',
    ],
    ['an unknown parameter', '{{ parameters.unit }}', 'unknown-field', [4, 4], '“parameters” has no “unit”.'],
    [
      'an unknown slot',
      '{% slot "outlok" %}{% slot "outlook" %}',
      'unknown-slot',
      [4, 1],
      'Did you mean “outlook”?',
    ],
    [
      'an unknown fact',
      '{{ facts.T50.statement }}',
      'unknown-fact',
      [4, 4],
      'There is no fact “T50” in this briefing.',
    ],
    [
      'an unknown fact behind a name',
      '{% assign x = facts["T0"] %}',
      'unknown-fact',
      [4, 15],
      'There is no fact “T0” in this briefing.',
    ],
    [
      'an unknown source',
      '{{ sources.S3.title }}',
      'unknown-source',
      [4, 4],
      'There is no source “S3” in this briefing.',
    ],
    [
      'a name that was never given',
      '{% if facts.T99 %}{% assign x = 1 %}{% endif %}{{ x }}',
      'unknown-name',
      [4, 51],
      '“x” has no value yet',
    ],
    [
      'a place that a list does not have',
      '{{ facts.T02.quantities[3] }}',
      'unknown-name',
      [4, 4],
      'There is no “facts.T02.quantities.3”.',
    ],
    ['a missing end', 'a\n{% if facts %}b', 'missing-end', [5, 1], 'The tag “if” has no “endif”.'],
    ['an end too many', '{% endfor %}', 'stray-tag', [4, 1], '“endfor” stands here without its “for”.'],
    [
      'an else too many',
      '{% else %}',
      'stray-tag',
      [4, 1],
      '“else” stands here without its “case” or “for” or “if” or “unless”.',
    ],
    ['braces that are not closed', 'a {{ facts ', 'syntax', [4, 3], 'This {{ has no }}.'],
    ['a tag that is not closed', 'a {% if ', 'syntax', [4, 3], 'This {% has no %}.'],
    [
      'a filter without its bar',
      '{{ facts.T02.date short }}',
      'syntax',
      [4, 19],
      'Two values stand side by side here.',
    ],
    ['one equals sign', '{% if facts.T02.kind = "x" %}{% endif %}', 'syntax', [4, 23], '“==” to compare'],
    [
      'filters in a loop',
      '{% for f in facts | counts %}{% endfor %}',
      'syntax',
      [4, 1],
      'Filters have no place in “for”.',
    ],
    [
      'an unknown setting of a loop',
      '{% for f in facts limits: 2 %}{% endfor %}',
      'syntax',
      [4, 19],
      'not “limits”',
    ],
    [
      'a loop over one value',
      '{% for f in facts.T02.statement %}{% endfor %}',
      'no-list',
      [4, 1],
      'is one value, and a list is needed',
    ],
    [
      'too many values',
      '{{ facts | kind }}',
      'filter-values',
      [4, 12],
      'The filter “kind” takes 1 or more values after a colon, and 0 are given.',
    ],
    ['no values taken', '{{ facts | count: 1 }}', 'filter-values', [4, 12], 'takes no values'],
    ['named values', '{{ 1 | default: x: 2 }}', 'syntax', [4, 20], 'Values after a filter have no names.'],
    ['a number that is none', '{{ facts.T02.statement | plus: 1 }}', 'no-number', [4, 26], 'is none'],
    [
      'a date that is none',
      '{{ facts | before: "soon" | count }}',
      'no-date',
      [4, 12],
      'A date is needed here',
    ],
    [
      'an order that is none',
      '{{ facts | sort_by: "date", "desc" }}',
      'unknown-order',
      [4, 12],
      '“desc” is no order',
    ],
    ['something else than facts', '{{ sources | kind: "x" }}', 'no-fact', [4, 14], 'Facts are needed here'],
    [
      'an unknown field of a sort',
      '{{ facts | sort_by: "dat" }}',
      'unknown-field',
      [4, 12],
      'A fact has no field “dat”. Did you mean “date”?',
    ],
  ] as const)('%s', (_what, body, rule, [line, column], message) => {
    const head = body.includes('outlook') ? { slots: { outlook: 'x' } } : {};
    const [finding] = findingsOf(body, head);
    const shift = 'slots' in head ? 2 : 0;
    expect(finding).toMatchObject({
      rule,
      severity: 'error',
      place: { template: 'test', line: line + shift, column },
    });
    expect(finding?.message).toContain(message);
  });

  it('are found all at once', () => {
    const rules = findingsOf('{{ a }}{{ facts | b }}{% c %}{% if facts %}{{ facts.T02.d }}').map(
      ({ rule }) => rule,
    );
    expect(rules.toSorted()).toEqual([
      'missing-end',
      'unknown-field',
      'unknown-filter',
      'unknown-name',
      'unknown-tag',
    ]);
  });

  it('stop the merge as bad input, and the message counts them', () => {
    const outcome = merge(requestFor('{{ fakts }}'));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    expect(outcome.ok ? '' : outcome.failure.message).toBe(
      'The template “test” cannot be merged: 1 error. Correct what is named, and merge again.',
    );
  });

  it('are counted from the first line of the file, whatever its line ends', () => {
    const request = requestFor('a\nb {{ fakts }}');
    const outcome = merge({ ...request, template: `\uFEFF${request.template.replaceAll('\n', '\r\n')}` });
    expect(outcome.ok ? [] : outcome.failure.findings).toMatchObject([
      { place: { line: bodyLine + 1, column: 6 } },
    ]);
  });
});

describe('prose', () => {
  const body = '{% slot "outlook" %}';

  it('may hold values and filters, and mistakes in them name the slot, line and column', () => {
    expect(findingsOf(body, { slots: { outlook: 'One\n\nTwo {{ facts.T05.qantity }}.' } })).toMatchObject([
      { rule: 'unknown-field', place: { slot: 'outlook', line: 3, column: 8 } },
    ]);
  });

  it('may hold no tags', () => {
    const outcome = merge(requestFor(body, { slots: { outlook: 'x {% if facts %}y{% endif %}' } }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'findings' } });
    expect(outcome.ok ? [] : outcome.failure.findings).toMatchObject([
      { rule: 'tag-in-prose', place: { slot: 'outlook', line: 1, column: 3 } },
      { rule: 'tag-in-prose', place: { slot: 'outlook', line: 1 } },
    ]);
  });

  it('names every fact that is not there', () => {
    const slots = { outlook: '{{ facts.T07.quantity }} and {{ facts.T5.quantity }}' };
    expect(findingsOf(body, { slots }).map(({ message }) => message)).toEqual([
      'There is no fact “T07” in this briefing. Did you mean “T02”?',
      'There is no fact “T5” in this briefing. Did you mean “T05”?',
    ]);
  });

  it('is warned of where a fact has no such value, so that nothing is missing in a sentence', () => {
    const slots = { outlook: 'It was {{ facts.T03.date }}. {{ facts.T03.date | default: "some day" }}' };
    expect(findingsOf(body, { slots })).toMatchObject([
      { rule: 'missing-value', severity: 'warning', place: { slot: 'outlook', line: 1, column: 11 } },
    ]);
  });
});

describe('a draft that does not fit its template', () => {
  const head =
    'parameters:\n  unit: {label: Unit, required: true}\n  day: {type: day}\n  level: {type: choice, choices: [low, high]}\n  urgent: {type: yes-no}\n  count: {type: number}';

  it('lacks a parameter', () => {
    expect(findingsOf('x', { head })).toMatchObject([
      {
        rule: 'parameter',
        message: 'The template needs “Unit”. Fill it in.',
        place: { field: 'parameters.unit' },
      },
    ]);
  });

  it('has parameters of the wrong type', () => {
    const parameters = { unit: 3, day: '2026-02-30', level: 'medium', urgent: 'yes', count: '7' };
    expect(findingsOf('x', { head, parameters }).map(({ message }) => message)).toEqual([
      '“Unit” is “3”. Write a text, in quotes.',
      '“day” is “2026-02-30”. Write a day such as 2026-01-21.',
      '“level” is “medium”. Write one of low, high.',
      '“urgent” is “yes”. Write yes or no (true or false).',
      '“count” is “7”. Write a number.',
    ]);
  });

  it('has parameters and slots that the template does not know, which is a warning', () => {
    const request = requestFor('x', { head: 'parameters: {unit: {}}', parameters: { unti: 'men' } });
    const briefing = { ...request.briefing, slots: { old: 'Prose' } };
    const outcome = merge({ ...request, briefing });
    expect(outcome.ok ? outcome.findings : []).toMatchObject([
      {
        rule: 'parameter',
        severity: 'warning',
        message: 'The template has no parameter “unti”. Did you mean “unit”?',
      },
      { rule: 'unknown-slot', severity: 'warning', place: { slot: 'old' } },
    ]);
  });

  it('has a slot that stands nowhere in the template', () => {
    expect(findingsOf('x', { slots: { lost: 'Prose' } })).toMatchObject([
      { rule: 'unplaced-slot', severity: 'warning' },
    ]);
  });

  it('has a detail spelled unlike any fact’s', () => {
    expect(findingsOf('{% for f in facts %}{{ f.details.form }}{% endfor %}')).toMatchObject([
      {
        rule: 'unknown-detail',
        severity: 'warning',
        message: 'No fact has the detail “form”. Did you mean “from”?',
      },
    ]);
    expect(
      findingsOf('{% for f in facts %}{{ f.details.movement }}{% endfor %}', { facts: [aFact('A')] }),
    ).toEqual([]);
  });
});
