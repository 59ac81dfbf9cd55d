import { describe, expect, it } from 'vitest';
import { aFact, blocksOf, findingsOf, wordsOf } from './merging.ts';

describe('conditions', () => {
  it.each([
    ['{% if facts %}yes{% else %}no{% endif %}', 'yes'],
    [
      '{% assign w = facts | kind: "warning" %}{% if w %}yes{% else %}No warning was recorded.{% endif %}',
      'No warning was recorded.',
    ],
    ['{% assign w = facts | kind: "warning" %}{% unless w %}none{% endunless %}', 'none'],
    ['{% assign w = facts | kind: "warning" %}{% if w == empty %}empty{% endif %}', 'empty'],
    [
      '{% assign w = facts | kind: "warning" %}{% if w.size > 0 %}some{% elsif w.size == 0 %}none{% endif %}',
      'none',
    ],
    ['{% assign w = facts | kind: "warning" %}{% for f in w %}x{% else %}none{% endfor %}', 'none'],
    ['{% if facts.T99 %}there{% else %}missing{% endif %}', 'missing'],
    ['{% if facts.T03.date %}dated{% else %}undated{% endif %}', 'undated'],
    ['{% if facts.T02.quantity.qualifier %}about{% else %}exact{% endif %}', 'exact'],
    ['{% if facts.T04.quantity > 2000 and facts.T04.quantity < 3000 %}between{% endif %}', 'between'],
    ['{% if facts.T03.date < "2026-03-01" %}before{% else %}unknown{% endif %}', 'unknown'],
    ['{% if facts.T02.date < "2026-02-01" %}before{% endif %}', 'before'],
    ['{% if facts.T02.places contains "Iraq" %}in{% endif %}', 'in'],
    ['{% if facts.T02.kind == "transfer" and facts.T05.saidBy.name != nil %}both{% endif %}', 'both'],
    ['{% if not facts.T05.saidBy.unnamed or false %}named{% endif %}', 'named'],
    [
      '{% case facts.T03.quantity.qualifier %}{% when "about", "at least" %}a{% when "up to" %}c{% else %}n{% endcase %}',
      'c',
    ],
    ['{% if facts.T02.grade == "C2" %}C2{% endif %}', 'C2'],
  ])('%s gives “%s”', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });
});

describe('loops', () => {
  it('go from an offset, so far, backwards, and can be left', () => {
    expect(
      wordsOf('{% for f in facts offset: 1 limit: 2 reversed %}{{ forloop.index }}{{ f.id }} {% endfor %}'),
    ).toBe('1T04 2T03');
    expect(
      wordsOf(
        '{% for f in facts %}{% if f.id == "T03" %}{% continue %}{% endif %}{% if f.id == "T05" %}{% break %}{% endif %}{{ f.id }} {% endfor %}',
      ),
    ).toBe('T02 T04');
    expect(
      wordsOf('{% for i in (1..3) %}{{ i }}{% unless forloop.last %}, {% endunless %}{% endfor %}'),
    ).toBe('1, 2, 3');
  });

  it('keep their own names apart when they are nested', () => {
    const body =
      '{% for a in (1..2) %}{% for b in (1..2) %}{{ a }}{{ b }}{{ forloop.length }} {% endfor %}{{ forloop.index }};{% endfor %}';
    expect(wordsOf(body)).toBe('112 122 1;212 222 2;');
  });

  it('make tables', () => {
    const body =
      '| Date | Men |\n|--|--:|\n{% for f in facts -%}\n| {{ f.date | short }} | {{ f.quantity }} |\n{% endfor %}';
    const [table] = blocksOf(body);
    expect(table?.kind === 'table' ? table.rows : []).toHaveLength(4);
  });
});

describe('lists of facts', () => {
  it('are chronologies, by date and with what has none last', () => {
    const [keyed] = blocksOf('{% chronology facts %}');
    expect(keyed?.kind).toBe('keyed');
    expect(wordsOf('{% chronology facts %}').split('\n')).toEqual([
      '21 Jan 2026',
      'The first movement took 150 men.',
      'Feb 2026',
      'Statement T04.',
      'Feb 2026, a Saturday',
      'Statement T05.',
      'Date not stated',
      'Statement T03.',
    ]);
  });

  it('say in the language of the document that a date is not stated', () => {
    const undated = { facts: [aFact('A')] };
    const said = (language: string): string | undefined =>
      wordsOf('{% chronology facts %}', { ...undated, language }).split('\n')[0];
    expect(said('fr')).toBe('Date non précisée');
    expect(said('ar')).toBe('التاريخ غير مذكور');
    expect(new Set(['en', 'fr', 'de', 'es', 'ar', 'ckb', 'fa', 'he'].map(said)).size).toBe(8);
  });

  it('are plain lists, and nothing where there are no facts', () => {
    const [list] = blocksOf('{% fact_list facts %}');
    expect(list?.kind === 'list' ? list.items : []).toHaveLength(4);
    expect(blocksOf('{% fact_list facts %}{% chronology facts %}', { facts: [] })).toEqual([]);
  });

  it('refuse what is no list of facts', () => {
    expect(findingsOf('{% fact_list sources %}')[0]?.rule).toBe('no-fact');
    expect(findingsOf('{% chronology facts.T02.statement %}')[0]?.rule).toBe('no-list');
  });
});

describe('comments and captured text', () => {
  it('leave out what is in comments, mistakes and all', () => {
    expect(wordsOf('a{% comment %}{{ nothing | at_all }}{% if %}{% endcomment %}b{% # a remark %}c')).toBe(
      'abc',
    );
  });

  it('print captured Markdown as Markdown', () => {
    const [paragraph] = blocksOf('{% capture c %}**bold** {{ facts.T02.id }}{% endcapture %}{{ c }}');
    expect(paragraph?.kind === 'paragraph' ? paragraph.content[0]?.kind : undefined).toBe('strong');
  });
});

describe('yes and no of what is empty', () => {
  it('count as no: an empty text, an empty list, what is not there', () => {
    const facts = [aFact('A')];
    const body =
      '{% if facts.A.tags %}tags{% endif %}{% if facts.A.remark %}remark{% endif %}{% if facts.A.place %}place{% endif %}.';
    expect(wordsOf(body, { facts })).toBe('.');
  });
});
