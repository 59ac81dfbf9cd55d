import { describe, expect, it } from 'vitest';
import { markValue } from '../../../../briefing/merge/marks.ts';
import { inlinesOf, rulesOf, words } from './read.ts';

describe('words', () => {
  it('carry the facts they were merged from, and what is in a value is never markup', () => {
    const value = markValue('*2,225* [men](x) | <b> \\ "so" -- ...', ['T05', 'T04']);
    expect(inlinesOf(`Iraq says **${value}** now.`)).toEqual([
      words('Iraq says '),
      {
        kind: 'strong',
        content: [{ kind: 'text', value: '*2,225* [men](x) | <b> \\ "so" -- ...', facts: ['T05', 'T04'] }],
      },
      words(' now.'),
    ]);
  });

  it('of the same facts are one text', () => {
    const [first, ...rest] = inlinesOf(`${markValue('a', ['T1'])}${markValue('b', ['T1'])}`);
    expect(first).toEqual({ kind: 'text', value: 'ab', facts: ['T1'] });
    expect(rest).toEqual([]);
    expect(inlinesOf(`a \\* b ${markValue('c')}\nd`)).toEqual([words('a * b c d')]);
  });

  it('in angle brackets are text, whatever HTML they spell', () => {
    expect(inlinesOf('a <script>alert(1)</script> <b>x</b> <!-- y -->')).toEqual([
      words('a <script>alert(1)</script> <b>x</b> <!– y –>'),
    ]);
    expect(inlinesOf('<div>\n*x*\n</div>')).toEqual([
      words('<div> '),
      { kind: 'emphasis', content: [words('x')] },
      words(' </div>'),
    ]);
  });

  it('struck out, or in a box to tick, stay as they were written', () => {
    expect(inlinesOf('It is ~~not~~ so.')).toEqual([words('It is ~~not~~ so.')]);
  });

  it('name characters by reference, but none that could forge the marks of provenance', () => {
    expect(inlinesOf('A &amp; B &#x2014; &quot;C&quot;')).toEqual([words('A & B — "C"')]);
    const forged = '&#57344;&#xE005;&#x202E;&#0;&#x110000;';
    expect(inlinesOf(forged)).toEqual([words(forged)]);
  });
});

describe('English prose', () => {
  it('is printed with curly quotation marks, dashes and ellipses', () => {
    expect(inlinesOf(`He said "it's 'vast' terrain" -- in the '90s --- ("so")...`)).toEqual([
      words('He said “it’s ‘vast’ terrain” – in the ’90s — (“so”)…'),
    ]);
  });

  it('opens and closes a quotation mark by what stands around it, emphasis and values included', () => {
    expect(inlinesOf(`"*x*" "${markValue('y', ['T1'])}"`)).toEqual([
      words('“'),
      { kind: 'emphasis', content: [words('x')] },
      words('” “'),
      { kind: 'text', value: 'y', facts: ['T1'] },
      words('”'),
    ]);
  });

  it('leaves code, addresses and escaped marks alone, and languages it does not know as they are', () => {
    expect(inlinesOf('`"a" -- b` https://x.org/a--b \\"c\\"')).toEqual([
      { kind: 'code', value: '"a" -- b' },
      words(' '),
      { kind: 'link', href: 'https://x.org/a--b', content: [words('https://x.org/a--b')] },
      words(' "c"'),
    ]);
    expect(inlinesOf('"a" -- b', { language: 'ckb' })).toEqual([words('"a" -- b')]);
  });
});

describe('links', () => {
  it('lead to the web or a mailbox', () => {
    expect(inlinesOf('[a](https://x.org) <mailto:a@b.org> [r][1]\n\n[1]: http://y.org')).toEqual([
      { kind: 'link', href: 'https://x.org', content: [words('a')] },
      words(' '),
      { kind: 'link', href: 'mailto:a@b.org', content: [words('mailto:a@b.org')] },
      words(' '),
      { kind: 'link', href: 'http://y.org', content: [words('r')] },
    ]);
  });

  it('to anywhere else become their words', () => {
    for (const href of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      '#here',
      '/a',
      'https:',
    ]) {
      expect(inlinesOf(`see [this](${href}).`)).toEqual([words('see this.')]);
      expect(rulesOf(`see [this](${href}).`)).toEqual(['warning link-address 1']);
    }
  });
});

describe('citations', () => {
  it('name facts and sources with a locator, and stand close to the word before them', () => {
    expect(inlinesOf('Iraq counts [@S1, p. 4; @T05].')).toEqual([
      words('Iraq counts'),
      { kind: 'citation', targets: [{ id: 'S1', locator: 'p. 4' }, { id: 'T05' }] },
      words('.'),
    ]);
  });

  it('are findings when they cannot be read', () => {
    expect(rulesOf('a [@S1; @, p. 4] b')).toEqual(['error citation-shape 1']);
    expect(inlinesOf('a [@S1; @, p. 4] b')).toEqual([words('a [@S1; @, p. 4] b')]);
  });

  it('can be notes in the analyst’s own words', () => {
    expect(inlinesOf('So it is.^[The desk *cannot* judge [this].] More.')).toEqual([
      words('So it is.'),
      {
        kind: 'citation',
        targets: [],
        remark: [
          words('The desk '),
          { kind: 'emphasis', content: [words('cannot')] },
          words(' judge [this].'),
        ],
      },
      words(' More.'),
    ]);
    expect(inlinesOf('So.^[Thin. [@S1]]')).toEqual([
      words('So.'),
      { kind: 'citation', targets: [{ id: 'S1' }], remark: [words('Thin.')] },
    ]);
    const named = { kind: 'citation', targets: [{ id: 'S1', locator: 'p. 4' }] };
    expect(inlinesOf('So.^[Counted twice; see [@S1, p. 4].]')).toEqual([
      words('So.'),
      { ...named, remark: [words('Counted twice; see'), named, words('.')] },
    ]);
  });

  it('and citations end a bare address before them', () => {
    const href = 'https://example.org/a';
    const link = { kind: 'link', href, content: [words('https://example.org/a')] };
    const cited = { kind: 'citation', targets: [{ id: 'T05' }] };
    expect(inlinesOf(`See ${href}[@T05] there.`)).toEqual([words('See '), link, cited, words(' there.')]);
    expect(inlinesOf(`See ${href}.[@T05]`)).toEqual([words('See '), link, words('.'), cited]);
    expect(inlinesOf(`See ${href}^[Own.]`)).toEqual([
      words('See '),
      link,
      { kind: 'citation', targets: [], remark: [words('Own.')] },
    ]);
  });

  it('may be as long as a page, and are findings where they do not end', () => {
    const long = 'This note says much about little. '.repeat(200).trim();
    expect(rulesOf(`So.^[${long}]`)).toEqual([]);
    expect(inlinesOf(`So.^[${long}]`)[1]).toMatchObject({ remark: [words(long)] });
    expect(rulesOf(`So.^[${long}`)).toEqual(['error note-shape 1']);
    expect(rulesOf(`So.^[${long} ${long}]`)).toEqual(['error note-shape 1']);
    expect(rulesOf(`So \\^[x, \`^[y\` and ${markValue('^[z')}.`)).toEqual([]);
  });
});

describe('portion marks', () => {
  it('stand before the first word of a paragraph', () => {
    expect(inlinesOf('[TLP:AMBER+STRICT] A source says so.')).toEqual([
      { kind: 'portion', label: 'TLP:AMBER+STRICT' },
      words('A source says so.'),
    ]);
    expect(inlinesOf(`[${markValue('TLP:WHITE')}] Open.`)[0]).toEqual({
      kind: 'portion',
      label: 'TLP:CLEAR',
    });
  });

  it('that no scheme knows are findings, and other brackets are words', () => {
    expect(rulesOf('[TLP:AMBRE] A source.')).toEqual(['error portion-mark 1']);
    expect(inlinesOf('[Note] A source.')).toEqual([words('[Note] A source.')]);
  });
});
