import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import type { Source } from '../../../../briefing/sources/source.ts';
import {
  cite,
  composeBlocks,
  exampleFacts,
  exampleSources,
  fact,
  heading,
  paragraph,
  source,
  type Changes,
} from '../example-desk.ts';

const first = [
  'Saad Maan, head of information at the Iraqi prime minister’s office, on a Saturday in February 2026; reported by The Arab Weekly, February 2026 [S3]; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026 [S1], para. 11. Read 27 February 2026; capture cb91f281. C2',
  'US Central Command, statement of 21 January 2026 [S2], as cited in S1, para. 7. B2',
] as const;
const count = cite('T05');
const statement = cite('T02');

describe('the worked examples of the house’s notes', () => {
  it('1: says who said it, in which role and when, who reported it, and where the desk read it', () => {
    expect(notesOf([count])).toEqual([first[0]]);
  });

  it('2: names a statement by its date, and a source that was named before by its label', () => {
    expect(notesOf([count, statement])).toEqual([...first]);
  });

  it('3: leads back to the note that said the same in full', () => {
    expect(notesOf([count, statement], [count]).at(-1)).toBe('Maan (note 1). C2');
  });

  it('4: leads back and gives the place where it is another one', () => {
    expect(notesOf([count, statement], [cite('T01')]).at(-1)).toBe(
      'US Central Command (note 2), in S1, para. 6. B2',
    );
  });

  it('5: puts several places of one source into one note, in their order', () => {
    expect(notesOf([count, statement], [cite('P01', 'P03', 'P04')]).at(-1)).toBe(
      'S1, paras 10, 21 and 22. B2',
    );
  });

  it('6: says that a speaker is not named, and prints the remark for readers', () => {
    expect(notesOf([count, statement], [cite('T06')]).at(-1)).toBe(
      'Unnamed Kurdish military source; reported by The Arab Weekly [S3], as cited in S1, para. 12. The desk cannot judge the source’s access. C3',
    );
  });

  it('7: calls press reports that are not named unnamed, once', () => {
    expect(notesOf([count, statement], [cite('T04')]).at(-1)).toBe(
      'Unnamed press reports [S5], as cited in S1, para. 5. F2',
    );
  });

  it('8: tells with the remark how old the information is', () => {
    expect(notesOf([count], [cite('T07')]).at(-1)).toBe(
      'S1, para. 3. No origin given for either figure; information of 2019. B3',
    );
  });

  it('9: puts what has a lead of its own into the note before it', () => {
    const both = cite('T11', { id: 'T03', lead: 'the ceiling' });
    expect(notesOf([count, statement], [both]).at(-1)).toBe(
      'Adm. Brad Cooper, commander of US Central Command, 21 January 2026, as cited in S1, para. 9; the ceiling: US Central Command (note 2). B2',
    );
  });

  it('10: calls views views, and grades none', () => {
    expect(notesOf([count, statement], [cite('P10', 'P11', 'P12')]).at(-1)).toBe(
      'S1, paras 20, 21 and 23. Opinion of the author; not graded.',
    );
  });

  it('11: gives address, time and capture of a source that the desk read, and its marking', () => {
    expect(notesOf([cite('X01')])).toEqual([
      'Example Ministry, “Example statement”, press release, 3 March 2026 [S6, TLP:GREEN], p. 2. example.org/r/17, read 4 March 2026, 09:12 UTC; capture 5f0c91aa. A2',
    ]);
  });

  it('12: says which of two captures is cited where the source was changed since', () => {
    const ten = Array.from({ length: 10 }, (_, index) => cite({ id: 'S1', locator: `para. ${index + 1}` }));
    expect(notesOf([...ten, cite('X01')], [cite('X02')]).at(-1)).toBe(
      'S6 (note 11), p. 3; changed since: cited as captured on 4 March (5f0c91aa), not as on 9 March 2026 (77be02d1). A2',
    );
  });
});

describe('a note on a source with several captures', () => {
  const read = source('Z1', {
    title: 'A page',
    read: '2026-03-04',
    captures: [captured('a', '2026-01-10T12:00:00Z'), captured('b', '2026-03-05T02:00:00Z')],
  });
  const noteIn = (timeZone: string): string => {
    const changes = { sources: [read], settings: { timeZone } };
    const { document } = composeBlocks([paragraph('A.', cite('Z1'))], changes);
    return document.notes.map(({ content }) => plainText(content)).join();
  };

  it('cites the one of the evening on which the desk read it, whatever day it was in UTC by then', () => {
    expect(noteIn('America/New_York')).toContain('capture bbbbbbbb');
    expect(noteIn('UTC')).toContain('capture aaaaaaaa of 10\u00a0January 2026');
  });
});

function captured(digit: string, moment: string): Source['captures'][number] {
  const example = exampleSources.flatMap(({ captures }) => captures)[0];
  if (example === undefined) throw new Error('The example desk has no capture.');
  return { ...example, sha256: digit.repeat(64), read: moment };
}

describe('a note with a report that is new and an article that is not', () => {
  it('parts them by a semicolon, since the report has a date of its own', () => {
    expect(notesOf([count, cite('W01'), cite('W02')]).slice(1)).toEqual([
      'Local officials in Nineveh and Anbar; reported by Rudaw, February 2026 [S4]; as cited in S1, para. 16. C2',
      'Imad Mashaal al-Dulaimi, mayor of al-Rutbah district; reported by Rudaw [S4], as cited in S1, para. 17. C2',
    ]);
  });

  it('gives a speaker the date of the statement he is quoted from', () => {
    const facts = [
      ...exampleFacts,
      fact('Z01', 'para. 9', { saidBy: { name: 'Adm. Brad Cooper' }, reportedBy: 'S2' }),
    ];
    expect(notesOf([count, statement, cite('Z01')], [], { facts }).at(-1)).toBe(
      'Adm. Brad Cooper, 21 January 2026 [S2], as cited in S1, para. 9. B2',
    );
  });

  it('says whose statement it was where the statement is new', () => {
    const facts = [fact('Z01', 'para. 9', { saidBy: { name: 'Adm. Brad Cooper' }, reportedBy: 'S2' })];
    expect(notesOf([cite('S1'), cite('Z01')], [], { facts }).at(-1)).toBe(
      'Adm. Brad Cooper; statement by US Central Command, 21 January 2026 [S2]; as cited in S1, para. 9. B2',
    );
  });

  it('keeps the days apart on which one speaker spoke twice', () => {
    const later = {
      name: 'Saad Maan',
      shortName: 'Maan',
      on: { precision: 'day', day: '2026-02-25' },
    } as const;
    const facts = [...exampleFacts, fact('Z01', 'para. 11', { saidBy: later, reportedBy: 'S3' })];
    expect(notesOf([count, cite('Z01')], [], { facts }).at(-1)).toBe(
      'Saad Maan, 25 February 2026; reported by The Arab Weekly [S3], as cited in S1, para. 11. C2',
    );
  });

  it('names further sources in which the desk has read the same', () => {
    const further = fact('Z01', 'para. 1', {
      evidence: [
        { source: 'S1', locator: 'para. 1' },
        { source: 'S1', locator: 'para. 2' },
        { source: 'S6', locator: 'p. 5' },
      ],
    });
    expect(notesOf([count, cite('Z01')], [], { facts: [...exampleFacts, further] }).at(-1)).toBe(
      'S1, paras 1 and 2; also Example Ministry, “Example statement”, press release, 3 March 2026 [S6, TLP:GREEN], p. 5. example.org/r/17, read 4 March 2026, 09:12 UTC; capture 5f0c91aa. B2',
    );
  });
});

describe('the notes of a document without a Sources section', () => {
  const alert: Changes = { head: { sources: false } };

  it('carry the address and no labels', () => {
    expect(notesOf([cite('W01')], [], alert)).toEqual([
      'Local officials in Nineveh and Anbar; reported by Rudaw, February 2026; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026, para. 16. news.example.org/2026/02/detainees, read 27 February 2026; capture cb91f281. C2',
    ]);
  });

  it('call a source that was named before by what it is, and lead to the note that names it', () => {
    expect(notesOf([cite('W01'), cite('W02'), cite('T07'), cite('T04')], [], alert).slice(1)).toEqual([
      'Imad Mashaal al-Dulaimi, mayor of al-Rutbah district; reported by Rudaw, as cited in the article (note 1), para. 17. C2',
      'The article (note 1), para. 3. No origin given for either figure; information of 2019. B3',
      'Unnamed press reports, as cited in the article (note 1), para. 5. F2',
    ]);
  });

  it('set a statement apart from an article that is named in full', () => {
    expect(notesOf([cite('T02')], [], alert)).toEqual([
      'US Central Command, statement of 21 January 2026; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026, para. 7. news.example.org/2026/02/detainees, read 27 February 2026; capture cb91f281. B2',
    ]);
  });
});

/** The notes, as printed, of what is cited in a first section and in one after it. */
function notesOf(
  section: readonly Inline[],
  nextSection: readonly Inline[] = [],
  changes: Changes = {},
): readonly string[] {
  const { document, findings } = composeBlocks(
    [
      heading('one'),
      paragraph('One.', ...spaced(section)),
      heading('two'),
      paragraph('Two.', ...nextSection),
    ],
    changes,
  );
  expect(findings).toEqual([]);
  return document.notes.map((note) => plainText(note.content).replaceAll('\u00A0', ' '));
}

function spaced(citations: readonly Inline[]): readonly (Inline | string)[] {
  return citations.flatMap((citation) => [citation, ' And.']);
}
