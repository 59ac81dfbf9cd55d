import type { Note } from '../../../briefing/document/document.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { grade, link, reference, text } from './sample-inline.ts';

const s1 = reference('source-S1', 'S1');

/** The notes of the sample document, in the order of their numbers. */
export const sampleNotes: readonly Note[] = [
  note(
    text(
      'Saad Maan, head of information at the Iraqi prime minister’s office, on a Saturday in February 2026; reported by The Arab Weekly, February 2026 [',
    ),
    reference('source-S3', 'S3'),
    text(']; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026 ['),
    s1,
    text('], para. 11. '),
    link('https://news.example.org/2026/02/detainees', 'news.example.org/2026/02/detainees'),
    text(', read 27 February 2026; capture cb91f281. '),
    grade('C2'),
  ),
  note(
    text('US Central Command, statement of 21 January 2026 ['),
    reference('source-S2', 'S2'),
    text('], as cited in '),
    s1,
    text(', para. 7. '),
    grade('B2'),
  ),
  note(
    text('Local officials in Nineveh and Anbar; reported by Rudaw, February 2026; as cited in '),
    s1,
    text(', para. 16. '),
    grade('C2'),
  ),
  note(text('Adm. Brad Cooper, commander of US Central Command, 21 January 2026. '), grade('B2')),
  note(s1, text(', paras 2 and 6. '), grade('B2')),
  note(text('US Central Command ('), reference('note-2', 'note 2'), text('). '), grade('B2')),
  note(text('Unnamed press reports, as cited in '), s1, text(', para. 5. '), grade('F2')),
  note(text('Maan ('), reference('note-1', 'note 1'), text('). '), grade('C2')),
  note(text('Unnamed Kurdish military source; the desk cannot judge the source’s access. '), grade('C3')),
  note(
    text('Imad Mashaal al-Dulaimi, mayor of al-Rutbah district, as cited in '),
    s1,
    text(', para. 17. '),
    grade('C2'),
  ),
  note(s1, text(', paras 20, 21 and 23. Opinion of the author; not graded.')),
].map((content, index) => ({
  id: `note-${index + 1}`,
  number: index + 1,
  content,
  sources: ['S1'],
  facts: [],
}));

function note(...content: readonly Inline[]): readonly Inline[] {
  return content;
}
