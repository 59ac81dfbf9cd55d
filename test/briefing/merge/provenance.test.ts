import { describe, expect, it } from 'vitest';
import { tracesOf } from './merging.ts';

describe('every merged value knows the facts it came from', () => {
  it.each([
    ['by itself', '{{ facts.T04.quantity }}', ['about 2,200 < T04']],
    [
      'through assign',
      '{% assign x = facts.T04 %}{% assign y = x.quantity %}{{ y.number }}',
      ['2,200 < T04'],
    ],
    ['through filters', '{{ facts.T02.details.from | upcase | append: "!" }}', ['HASAKAH! < T02']],
    ['through a filter’s other values', '{{ facts.T02.id | append: facts.T04.id }}', ['T02T04 < T02 T04']],
    ['through default', '{{ facts.T03.date | default: facts.T02.date }}', ['21 January 2026 < T02']],
    ['through loops', '{% for f in facts limit: 2 %}{{ f.id }} {% endfor %}', ['T02 < T02', 'T03 < T03']],
    [
      'through sorting',
      '{% assign s = facts | sort_by: "id", "descending" %}{{ s.first.id }}',
      ['T05 < T05'],
    ],
    [
      'through groups',
      '{% assign g = facts | group_by_field: "places" %}{{ g[1].name }} {{ g[1].facts | count }}',
      ['Iraq < T02 T05', '2 < T02 T05'],
    ],
    [
      'through joining',
      '{{ facts | ceilings | concat: facts | map: "id" | join: "+" }}',
      ['T03+T02+T03+T04+T05 < T03 T02 T04 T05'],
    ],
    ['through splitting', '{% for w in facts.T02.place | split: ", " %}{% endfor %}', undefined],
    ['through parts of a text', '{% assign w = facts.T02.place | split: ", " %}{{ w[1] }}', ['Iraq < T02']],
    ['in counts', '{{ facts | tagged: "count" | count }}', ['2 < T02 T04']],
    ['in sizes', '{% assign t = facts | tagged: "count" %}{{ t.size }}', ['2 < T02 T04']],
    ['in totals, ceilings left aside', '{{ facts | total: "detainees" }}', ['about 4,575 < T02 T04 T05']],
    ['in what is left', '{{ facts.T03 | less: facts.T05 }}', ['up to 4,775 < T03 T05']],
    ['in numbers', '{{ facts.T02.quantity.value | plus: 1 }}', ['151 < T02']],
    ['in dates', '{{ facts.T02.date | on }}', ['on 21 January 2026 < T02']],
    ['of a source', '{{ sources.S1.title | upcase }}', ['AN ARTICLE < S1']],
    ['of a source reached through a fact', '{{ facts.T02.source.title }}', ['An article < T02 S1']],
    [
      'in chronologies',
      '{% assign c = facts | counts | place: "Syria" %}{% chronology c %}',
      ['Feb 2026 < T04', 'Statement T04. < T04'],
    ],
    ['in lists of facts', '{% assign c = facts | ceilings %}{% fact_list c %}', ['Statement T03. < T03']],
  ])('%s', (_way, body, traces) => {
    if (traces === undefined) expect(() => tracesOf(body)).toThrow('no place in “for”');
    else expect(tracesOf(body)).toEqual(traces);
  });

  it('through capture, with the Markdown around the value', () => {
    const body =
      '{% capture c %}**{{ facts.T04.quantity }}** men{{ facts.T04 | cite }}{% endcapture %}So {{ c }}: {{ c | upcase }}';
    expect(tracesOf(body)).toEqual(['**ABOUT 2,200** MEN[@T04] < T04']);
    expect(
      tracesOf(
        '{% capture c %}{{ facts.T04.quantity }}{% endcapture %}{{ c }}, {{ c | append: facts.T02.id }}',
      ),
    ).toEqual(['about 2,200 < T04', 'about 2,200T02 < T04 T02']);
  });

  it('and words of the template, of parameters and of the briefing come from none', () => {
    const head = 'parameters: {unit: {default: men}}';
    expect(
      tracesOf('Words {{ parameters.unit }} {{ briefing.title }} {{ "text" }} {{ 3 }}', { head }),
    ).toEqual([]);
  });
});
