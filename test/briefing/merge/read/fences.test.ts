import { describe, expect, it } from 'vitest';
import { blocksOf, paragraph, read, rulesOf, words } from './read.ts';

describe('fences', () => {
  it('nest by what opens and what closes, and code in them closes nothing', () => {
    const text = '::: warning Care\n::: comment\na\n:::\n```\n:::\n```\n:::\nb';
    expect(blocksOf(text)).toEqual([
      {
        kind: 'callout',
        look: 'warning',
        title: [words('Care')],
        blocks: [
          {
            kind: 'callout',
            look: 'comment',
            title: [words('Desk comment')],
            blocks: [paragraph(words('a'))],
          },
          paragraph({ kind: 'code', value: ':::' }),
        ],
      },
      paragraph(words('b')),
    ]);
  });

  it('have titles of their own where none is written, and no full stop at their end', () => {
    const titles = ['comment', 'reported-view', 'warning', 'key-judgement', 'comment Desk comment.'].map(
      (name) => blocksOf(`::: ${name}\na\n:::`)[0],
    );
    expect(titles).toMatchObject(
      ['Desk comment', 'Reported view', 'Warning', 'Key judgement', 'Desk comment'].map((title) => ({
        title: [words(title)],
      })),
    );
  });

  it('of an unknown name are findings, and keep their words', () => {
    const { blocks, findings } = read('a\n\n::: coment Words\nb\n:::');
    expect(blocks).toMatchObject([paragraph(words('a')), paragraph(words('b'))]);
    expect(findings).toMatchObject([{ rule: 'fence-name', place: { line: 3 }, found: 'coment' }]);
    expect(findings[0]?.message).toContain('Did you mean “comment”?');
    expect(rulesOf('::: constructor\nb\n:::')).toEqual(['error fence-name 1']);
  });

  it('that are not closed, or close nothing, are findings with their line', () => {
    expect(rulesOf('a\n\n::: comment\nb')).toEqual(['error fence-not-closed 3']);
    expect(blocksOf('::: comment\nb')).toEqual([paragraph(words('b'))]);
    expect(rulesOf('a\n\n:::\n\nb')).toEqual(['error fence-not-opened 3']);
  });

  it('say what cannot be set on them, and where a title is lost', () => {
    expect(rulesOf('::: judgement {likelyhood=likely}\na\n:::')).toEqual(['error fence-attribute 1']);
    expect(read('::: judgement {likelyhood=likely}\na\n:::').findings[0]?.message).toContain('“likelihood”');
    expect(rulesOf('::: judgement Iraq {}\na\n:::')).toEqual(['error fence-title 1']);
    expect(rulesOf('::: comment {x}\na\n:::')).toEqual(['error fence-attribute 1']);
  });

  it('without words are left out', () => {
    expect(rulesOf('::: comment\n:::')).toEqual(['warning fence-empty 1']);
  });
});

it('a fence that opens behind the marks of an entry, a list or a quotation is closed by its own line', () => {
  for (const marks of [': ', '- ', '> ']) {
    const rest = marks === '> ' ? '> ' : '  ';
    const inner = `Key\n${marks}::: comment\n${rest}a\n${rest}:::`.replace(/^Key\n(?=[->])/u, '');
    const blocks = blocksOf(`::: warning W\n${inner}\n:::\n\nb`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['callout', 'paragraph']);
    expect(rulesOf(`::: warning W\n${inner}\n:::\n\nb`)).toEqual([]);
  }
});

describe('the bottom line', () => {
  it('is an answer and keys', () => {
    expect(blocksOf('::: bottom-line What\nIraq counts.\n\nWhy\n: a\n:::')).toEqual([
      {
        kind: 'bottomLine',
        id: 'what',
        title: [words('What')],
        answer: [words('Iraq counts.')],
        answerFrom: { line: 2 },
        entries: [{ key: [words('Why')], blocks: [paragraph(words('a'))] }],
      },
    ]);
  });

  it('loses nothing that has no place in it', () => {
    const { blocks, findings } = read('::: bottom-line\na\n\nb\n:::');
    expect(blocks).toMatchObject([{ kind: 'bottomLine' }, paragraph(words('b'))]);
    expect(findings).toMatchObject([{ rule: 'fence-content', severity: 'error' }]);
    expect(rulesOf('::: bottom-line\n:::')).toEqual(['warning fence-empty 1']);
  });
});

describe('judgements', () => {
  const likely = { scale: 'ICD 203', term: 'Likely', low: 55, high: 80 };

  it('that follow one another are one table', () => {
    const text =
      '::: judgement {likelihood="likely" scale="ICD 203" confidence=low}\nISIS attacks.\n\nThin.\n\nVery thin.\n:::\n\n' +
      '::: judgement {likelihood="22%" scale=PHIA}\nx\n:::\n\n::: judgement {likelihood="60 %"}\nIt rains.\n:::';
    expect(blocksOf(text)).toEqual([
      {
        kind: 'judgements',
        rows: [
          {
            likelihood: likely,
            claim: [words('ISIS attacks.')],
            confidence: 'low',
            basis: [words('Thin. Very thin.')],
          },
          { claim: [words('x')], basis: [] },
          { likelihood: likely, claim: [words('It rains.')], basis: [] },
        ],
      },
    ]);
    expect(rulesOf(text)).toEqual(['error likelihood-term 9']);
  });

  it('in an entry are the entry’s own', () => {
    expect(blocksOf('Next\n: ::: judgement {likelihood=likely}\n  a\n  :::\n\n  More.')).toMatchObject([
      {
        entries: [
          { judgement: { likelihood: likely, claim: [words('a')] }, blocks: [paragraph(words('More.'))] },
        ],
      },
    ]);
  });

  it('name a scale, a term of it and a level that exist', () => {
    const { findings } = read('::: judgement {likelihood=possible confidence=medium}\na\n:::');
    expect(findings.map(({ rule }) => rule)).toEqual(['likelihood-term', 'confidence-level']);
    expect(findings[0]?.allowed).toBe(
      'almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain',
    );
    expect(rulesOf('::: judgement {likelihood=likely scale=ICD}\na\n:::')).toEqual([
      'error likelihood-scale 1',
    ]);
    expect(rulesOf('::: judgement {likelihood=likely}\n:::')).toEqual(['warning fence-empty 1']);
  });
});

describe('the scale', () => {
  it('prints its bands and how to read them, or a note of the template’s own', () => {
    expect(blocksOf('::: scale {name="ICD 203"}\n:::')).toMatchObject([
      {
        kind: 'scale',
        scale: 'ICD 203',
        bands: { length: 7 },
        note: [
          words(
            'Likelihood: ICD 203; a value on an edge takes the term nearer to even. Confidence (high, moderate, low) tells how good the basis is. Grade: source A to F, item 1 to 6; F and 6 cannot be judged.',
          ),
        ],
      },
    ]);
    expect(blocksOf('::: scale {row=2}\nOurs.\n:::')).toMatchObject([
      { bands: [{ term: 'Remote', percent: '1–5%' }, {}, {}, {}, {}, {}, {}], note: [words('Ours.')] },
    ]);
    expect(rulesOf('::: scale {name=PHIA row=2}\n:::')).toEqual(['error scale-row 1']);
  });
});

it('keyed, sources, contents and page breaks', () => {
  expect(blocksOf('::: keyed {ruled=yes}\nWho\n: a\n:::')).toMatchObject([{ kind: 'keyed', ruled: true }]);
  expect(blocksOf('::: keyed {ruled=no}\nWho\n: a\n:::')).toMatchObject([{ kind: 'keyed', ruled: false }]);
  expect(blocksOf('::: sources\nAll notes.\n:::\n::: contents\n:::\n::: page-break\n:::')).toEqual([
    { kind: 'sources', summary: [paragraph(words('All notes.'))], entries: [], background: [] },
    { kind: 'contents', entries: [] },
    { kind: 'pageBreak' },
  ]);
});

it('keyed lists of a fence are one, and other prose of a slot in it stays where it was written', () => {
  const blocks = blocksOf(
    '::: keyed {ruled=yes}\nWho\n: a\n\n::: keyed\nWhen\n: b\n:::\n\nNobody knows.\n\nWhere\n: c\n:::',
  );
  expect(blocks).toMatchObject([
    { kind: 'keyed', ruled: true, entries: [{}, {}] },
    { kind: 'paragraph' },
    { kind: 'keyed', ruled: true, entries: [{}] },
  ]);
});
