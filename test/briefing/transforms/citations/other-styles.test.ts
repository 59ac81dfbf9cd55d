import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import type { Source } from '../../../../briefing/sources/source.ts';
import { cite, composeBlocks, exampleFacts, heading, paragraph, type Changes } from '../example-desk.ts';

describe('notes in the manner of Chicago', () => {
  const chicago: Changes = { settings: { citations: 'notes' } };

  it('are full where a source is new, and author, title and place afterwards; grades stay', () => {
    expect(notesOf([cite('X01'), ' B.', cite('X02'), ' C.', cite('T07')], chicago)).toEqual([
      'Example Ministry, “Example statement,” press release, 3 March 2026, p. 2, read 4 March 2026, 09:12 UTC, example.org/r/17. A2',
      'Example Ministry, “Example statement,” p. 3; changed since: cited as captured on 4 March (5f0c91aa), not as on 9 March 2026 (77be02d1). A2',
      '“[Transfer of ISIS detainees to Iraq],” news article, February 2026, para. 3, read 27 February 2026, news.example.org/2026/02/detainees. No origin given for either figure; information of 2019. B3',
    ]);
  });

  it('tell through whom a statement came', () => {
    expect(notesOf([cite('T05'), ' B.', cite('T02'), ' C.', cite('T01')], chicago)).toEqual([
      'Saad Maan, head of information at the Iraqi prime minister’s office, a Saturday in February 2026, quoted in The Arab Weekly, news report, February 2026, quoted in “[Transfer of ISIS detainees to Iraq],” news article, February 2026, para. 11, read 27 February 2026, news.example.org/2026/02/detainees. C2',
      'US Central Command, statement, 21 January 2026, quoted in “[Transfer of ISIS detainees to Iraq],” para. 7. B2',
      'US Central Command (note 2), quoted in “[Transfer of ISIS detainees to Iraq],” para. 6. B2',
    ]);
  });

  it('name the outlet of an author, and put a comma into the quotation marks only where the sentence goes on', () => {
    const article: Source = {
      id: 'A1',
      type: 'news article',
      title: 'The river rises',
      author: 'Asha Example',
      originator: 'Coast Daily',
      marking: 'TLP:CLEAR',
      captures: [],
      tags: [],
    };
    expect(
      notesOf([cite({ id: 'A1', locator: 'p. 1' }), ' B.', cite('A1')], {
        ...chicago,
        sources: [article],
        facts: [],
      }),
    ).toEqual([
      'Asha Example, “The river rises,” Coast Daily, news article, p. 1.',
      'Asha Example, “The river rises” (note 1).',
    ]);
  });
});

describe('numbered references', () => {
  const numbered: Changes = { settings: { citations: 'numbered' } };

  it('stand in the sentence and lead to a list in the order of first citation', () => {
    const { document } = composeBlocks(
      [paragraph('A', cite('T05', 'T07'), '. B', cite('X01'), '.')],
      numbered,
    );
    const [text, , list] = document.blocks;
    expect(text?.kind === 'paragraph' && plainText(text.content).replaceAll('\u00A0', ' ')).toBe(
      'A [1 in 2, para. 11; 2, para. 3]. B [3, p. 2].',
    );
    expect(list).toMatchObject({
      entries: [
        { id: 'source-1', label: '1' },
        { id: 'source-2', label: '2' },
        { id: 'source-3', label: '3' },
      ],
    });
    expect(document.notes).toEqual([]);
  });

  it('keep the words that the analyst put before a source', () => {
    const { document } = composeBlocks(
      [paragraph('A', cite('T07', { id: 'X01', lead: 'the ceiling' }), '.')],
      numbered,
    );
    const [text] = document.blocks;
    expect(text?.kind === 'paragraph' && plainText(text.content).replaceAll('\u00A0', ' ')).toBe(
      'A [1, para. 3; the ceiling: 2, p. 2].',
    );
  });

  it('name a place once, whatever number of facts stand there', () => {
    const facts = exampleFacts
      .filter(({ id }) => id === 'T07')
      .flatMap((fact) => [
        { ...fact, saidBy: { name: 'One speaker' } },
        { ...fact, id: 'T08', saidBy: { name: 'Another speaker' } },
      ]);
    const { document } = composeBlocks([paragraph('A', cite('T07', 'T08'), '.')], { ...numbered, facts });
    const [text] = document.blocks;
    expect(text?.kind === 'paragraph' && plainText(text.content).replaceAll('\u00A0', ' ')).toBe(
      'A [1, para. 3].',
    );
  });

  it('leave the analyst’s own words as notes', () => {
    const own: Inline = {
      kind: 'citation',
      targets: [{ id: 'T07' }],
      remark: [{ kind: 'text', value: 'children included' }],
    };
    const { document } = composeBlocks([paragraph('A', own, '.')], numbered);
    expect(document.notes.map((note) => plainText(note.content))).toEqual(['Children included.']);
  });

  it('give way to notes where there is no list to lead to', () => {
    const { document } = composeBlocks([paragraph('A.', cite('T05'))], {
      ...numbered,
      head: { sources: false },
    });
    expect(document.notes).toHaveLength(1);
  });
});

function notesOf(parts: readonly (Inline | string)[], changes: Changes): readonly string[] {
  const { document } = composeBlocks([heading('one'), paragraph('A.', ...parts)], changes);
  return document.notes.map((note) => plainText(note.content).replaceAll('\u00A0', ' '));
}
