import { describe, expect, it } from 'vitest';
import { blocksOf, findingsOf } from './merging.ts';

describe('the chart tag', () => {
  it('leaves the place of a chart with its facts, in the order given, and cites them', () => {
    const [block] = blocksOf(
      '{% chart series facts | kind: "transfer" | counts, caption: "How *many*", from: "2026-01", data: false %}',
    );
    expect(block).toMatchObject({
      kind: 'figure',
      caption: [{ kind: 'text', value: 'How *many*' }],
      chart: { kind: 'series', from: '2026-01-01', hasData: false, line: 4 },
    });
    if (block?.kind !== 'figure') return expect.fail('no figure');
    const ids = block.chart?.facts.map(({ id }) => id);
    expect(ids).toEqual(['T02', 'T04', 'T05']);
    expect(block.note).toEqual([{ kind: 'citation', targets: ids?.map((id) => ({ id })) }]);
  });

  it('takes labels and groups from fields, ceilings as facts, captions that were captured', () => {
    const [block] = blocksOf(
      '{% capture title %}So many: {{ facts.T02.quantity }}{% endcapture %}{% chart bars facts, label: "place", group: "kind", ceiling: facts.T03, caption: title %}',
    );
    expect(block).toMatchObject({
      caption: [
        { kind: 'text', value: 'So many: ' },
        { kind: 'text', value: '150', facts: ['T02'] },
      ],
      chart: {
        facts: [{ id: 'T02', label: 'Hasakah, Iraq', group: 'transfer' }, { id: 'T03' }, {}, {}],
        ceilings: [{ id: 'T03' }],
      },
    });
  });

  it.each([
    ['{% chart sries facts %}', 'chart-kind', 'There is no chart “sries”. Did you mean “series”?'],
    ['{% chart facts %}', 'chart-kind', 'Write one of: series, bars, timeline, map.'],
    ['{% chart series facts, captoin: "x" %}', 'chart-option', 'Did you mean “caption”?'],
    ['{% chart map facts, from: "2026" %}', 'chart-option', 'The chart “map” has no “from”.'],
    ['{% chart series facts, from: "soon" %}', 'no-date', 'and “soon” is none'],
    ['{% chart series facts, caption %}', 'chart-option', 'Something is left over'],
    ['{% chart series "words" %}', 'no-list', 'a list is needed'],
    ['{% chart series facts | knd: "x" %}', 'unknown-filter', 'Did you mean “kind”?'],
    ['{% chart series facts, label: "nothing" %}', 'unknown-field', '“nothing”'],
    ['Words {% chart series facts %} around', 'chart-not-placed', 'on a line of its own'],
  ])('%s is a finding', (body, rule, words) => {
    const [finding] = findingsOf(body);
    expect(finding?.rule).toBe(rule);
    expect(finding?.message).toContain(words);
    expect(finding?.place?.line).toBe(4);
  });
});
