import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import type { Inline, NoteMark } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { rewriteBlocks } from '../../../../briefing/document/rewrite-blocks.ts';
import { text } from '../../../../briefing/transforms/inline-text.ts';
import { cite, composeBlocks, exampleSources, heading, paragraph, source } from '../example-desk.ts';

const bottomLine: Block = {
  kind: 'bottomLine',
  id: 'bottom-line',
  title: [{ kind: 'text', value: 'Bottom line' }],
  answer: [{ kind: 'text', value: 'Iraq says so.' }, cite('T05'), cite('T03')],
  entries: [],
};

describe('a citation that is repeated', () => {
  it('takes the number of its note where it stands close by in one section', () => {
    const { document } = composeBlocks([
      paragraph('A.', cite('T05'), ' B.', cite('T02'), ' C.', cite('T05')),
    ]);
    expect(marksOf(document)).toEqual([
      { note: 'note-1', number: 1, id: 'mark-1', first: true, facts: ['T05'] },
      { note: 'note-2', number: 2, id: 'mark-2', first: true, facts: ['T02'] },
      { note: 'note-1', number: 1, id: 'mark-1-2', first: false, facts: ['T05'] },
    ]);
  });

  it('counts the bottom line and the first section as one', () => {
    const { document } = composeBlocks([
      bottomLine,
      heading('changed'),
      paragraph('A.', cite('T05'), ' B.', cite('T02')),
      heading('transfers'),
      paragraph('C.', cite('T05')),
    ]);
    expect(numbersOf(document)).toEqual([1, 2, 1, 2, 3]);
    expect(notesOf(document).at(-1)).toBe('Maan (note 1). C2');
  });

  it('stays within its section under headings of level 2', () => {
    const { document } = composeBlocks([
      heading('one'),
      paragraph('A.', cite('T05')),
      heading('one-a', 2),
      paragraph('B.', cite('T05')),
    ]);
    expect(numbersOf(document)).toEqual([1, 1]);
  });

  it('is a note of its own where much text lies between, for the page may have been turned', () => {
    expect(numbersApart(1498)).toEqual([1, 1]);
    expect(numbersApart(1499)).toEqual([1, 2]);
  });

  it('is a new note where words of the analyst lead elsewhere', () => {
    const { document } = composeBlocks([
      paragraph('A.', leadingTo('https://one.example'), ' B.', leadingTo('https://two.example')),
    ]);
    expect(numbersOf(document)).toEqual([1, 2]);
  });

  it('is a new note where it gives another place', () => {
    const { document } = composeBlocks([
      paragraph('A.', cite({ id: 'S1', locator: 'para. 3' }), ' B.', cite({ id: 'S1', locator: 'para. 4' })),
    ]);
    expect(numbersOf(document)).toEqual([1, 2]);
    expect(notesOf(document).at(-1)).toBe('S1 (note 1), para. 4.');
  });

  it('shares a note with another fact that says the same of the same place, and the note knows both', () => {
    const { document } = composeBlocks([paragraph('A.', cite('T02'), ' B.', cite('T03'))]);
    expect(numbersOf(document)).toEqual([1, 1]);
    expect(document.notes[0]).toMatchObject({ facts: ['T02', 'T03'], sources: ['S2', 'S1'] });
  });

  it('is named where it stands in a sentence of the analyst’s own words', () => {
    const see: Inline = { kind: 'citation', targets: [{ id: 'S1', locator: 'para. 4' }] };
    const own: Inline = { ...see, remark: [text('Counted twice; see'), see, text(', where it says so')] };
    const told = (head = {}): string | undefined =>
      notesOf(composeBlocks([paragraph('A.', own)], { head }).document)[0];
    expect(told()).toBe('Counted twice; see [S1, para. 4], where it says so.');
    expect(told({ sources: false })).toMatch(
      /^.*Counted twice; see \([^()]+, para\. 4\), where it says so\.$/u,
    );
    const says: Inline = { kind: 'citation', targets: [{ id: 'T05' }] };
    const fact: Inline = { ...says, remark: [text('As'), says, text(' shows, it goes on')] };
    const { document } = composeBlocks([paragraph('A.', fact)]);
    expect(notesOf(document)[0]).toMatch(
      /^Saad Maan, .*\. As \[S3 in S1, para\. 11\] shows, it goes on\. C2$/u,
    );
    expect(document.notes[0]).toMatchObject({ facts: ['T05'] });
  });

  it('never shares a note of the analyst’s own words', () => {
    const own: Inline = { kind: 'citation', targets: [], remark: [{ kind: 'text', value: 'our estimate' }] };
    const { document } = composeBlocks([paragraph('A.', own, ' B.', own)]);
    expect(notesOf(document)).toEqual(['Our estimate.', 'Our estimate.']);
  });

  it('takes two unnamed speakers in two places for two people', () => {
    const { document } = composeBlocks([
      paragraph('A.', cite('T06'), ' B.', cite({ id: 'T06', locator: 'para. 13' })),
    ]);
    expect(notesOf(document)[1]).toMatch(/^Unnamed Kurdish military source; reported by The Arab Weekly/u);
  });
});

describe('citations at one place', () => {
  it('have marks side by side, behind the full stop, whatever the order in the brackets', () => {
    const { document } = composeBlocks([
      paragraph('A', cite('T05'), '.'),
      paragraph('B ', cite('T02'), ' ', cite('T05'), '. C.'),
    ]);
    expect(document.blocks[1]).toMatchObject({
      content: [
        { kind: 'text', value: 'B' },
        { kind: 'text', value: '.' },
        { kind: 'noteReference', marks: [{ number: 1 }, { number: 2 }] },
        { kind: 'text', value: ' C.' },
      ],
    });
  });

  it('are one note where they are two places of one source, and two where they have two grades', () => {
    expect(notesOf(composeBlocks([paragraph('A.', cite('P01', 'P03'))]).document)).toHaveLength(1);
    expect(notesOf(composeBlocks([paragraph('A.', cite('P01', 'T07'))]).document)).toHaveLength(2);
  });

  it('name the speakers together where one source quotes both itself', () => {
    const { document } = composeBlocks([paragraph('A.', cite('P05', 'P06'))]);
    expect(notesOf(document)).toEqual([
      'US government, and Donald Trump, president of the United States; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026 [S1], para. 22. Read 27 February 2026; capture cb91f281. B3',
    ]);
  });

  it('stand apart where a lead would join what has another grade', () => {
    const both = cite('T02', { id: 'T05', lead: 'the count' });
    const { document } = composeBlocks([paragraph('A.', both)]);
    expect(notesOf(document)[1]).toMatch(/^The count: Saad Maan, .* C2$/u);
  });

  it('mean the fact where a fact and a source have one id', () => {
    const both = [...exampleSources, source('T05', { originator: 'Another' })];
    const { document } = composeBlocks([paragraph('A.', cite('T05'))], { sources: both });
    expect(document.notes[0]?.facts).toEqual(['T05']);
  });

  it('are never printed for one mark twice', () => {
    const { document } = composeBlocks([paragraph('A.', cite('T02'), cite('T03'), cite('T02'))]);
    expect(numbersOf(document)).toEqual([1]);
  });

  it('stand behind a link and not in it', () => {
    const link: Inline = {
      kind: 'link',
      href: 'https://example.org',
      content: [{ kind: 'text', value: 'there' }, cite('T05')],
    };
    const { document } = composeBlocks([paragraph('See ', link, '.')]);
    expect(document.blocks[0]).toMatchObject({
      content: [{ kind: 'text' }, { kind: 'link' }, { value: '.' }, { kind: 'noteReference' }],
    });
  });

  it('keep the analyst’s words for the note, before the grade', () => {
    const remarked: Inline = {
      kind: 'citation',
      targets: [{ id: 'T02' }],
      remark: [{ kind: 'text', value: 'the only figure then' }],
    };
    const { document } = composeBlocks([paragraph('A.', cite('T05'), ' B.', remarked)]);
    expect(notesOf(document)[1]).toBe(
      'US Central Command, statement of 21 January 2026 [S2], as cited in S1, para. 7. The only figure then. B2',
    );
  });
});

function numbersApart(characters: number): readonly number[] {
  const between = paragraph('x'.repeat(characters));
  return numbersOf(
    composeBlocks([paragraph('A.', cite('T05')), between, paragraph('B.', cite('T05'))]).document,
  );
}

function notesOf(document: Document): readonly string[] {
  return document.notes.map((note) => plainText(note.content).replaceAll('\u00A0', ' '));
}

function numbersOf(document: Document): readonly number[] {
  return marksOf(document).map((mark) => mark.number);
}

function marksOf(document: Document): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  rewriteBlocks(document.blocks, {
    content: (content) => {
      for (const inline of content) if (inline.kind === 'noteReference') marks.push(...inline.marks);
      return content;
    },
  });
  return marks;
}

function leadingTo(href: string): Inline {
  return {
    kind: 'citation',
    targets: [{ id: 'T05' }],
    remark: [{ kind: 'link', href, content: [{ kind: 'text', value: 'See here' }] }],
  };
}
