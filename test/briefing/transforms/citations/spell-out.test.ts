import { describe, expect, it } from 'vitest';
import type { CitationTarget, Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { cite, composeBlocks, fact, paragraph, type Changes } from '../example-desk.ts';

/** What is cited, in the text itself and as no note. */
function spelled(target: string | CitationTarget): Inline {
  const citation = cite(target);
  if (citation.kind !== 'citation') throw new Error('A citation is needed.');
  return { ...citation, spelledOut: true };
}

function contentOf(inlines: readonly (Inline | string)[], changes: Changes = {}): readonly Inline[] {
  const { document } = composeBlocks([paragraph(...inlines)], changes);
  expect(document.notes).toEqual([]);
  const [block] = document.blocks;
  return block?.kind === 'paragraph' ? block.content : [];
}

function wordsOf(inlines: readonly (Inline | string)[], changes?: Changes): string {
  return plainText(contentOf(inlines, changes)).replaceAll('\u00A0', ' ');
}

describe('a citation that is spelt out', () => {
  it('says of a fact what its note would say, as if no other had gone before', () => {
    const whole =
      'US Central Command, statement of 21 January 2026 [S2]; as cited in “[Transfer of ISIS detainees to Iraq]”, news article, February 2026 [S1], para. 7. Read 27 February 2026; capture cb91f281. B2';
    expect(wordsOf(['A: ', spelled('T02'), ' B: ', spelled('T03')])).toBe(`A: ${whole} B: ${whole}`);
  });

  it('gives of a source its number in the list of sources, with the place', () => {
    expect(wordsOf(['“New” ', spelled({ id: 'S1', locator: 'p. 4' }), '.'])).toBe('“New” [S1, p. 4].');
  });

  it('names a source in full where no sources are listed', () => {
    expect(wordsOf([spelled('S4')], { head: { sources: false } })).toMatch(
      /^Rudaw, news report, February 2026; as cited in “/u,
    );
  });

  it('stands in no other citation’s note, and keeps its place beside one', () => {
    const { document } = composeBlocks([paragraph('A.', cite('T05'), ' ', spelled('S1'), ' B.')]);
    const [block] = document.blocks;
    expect(document.notes).toHaveLength(1);
    expect(block?.kind === 'paragraph' && plainText(block.content)).toMatch(/^A\. ?\[S1\] B\.$/u);
  });

  it('knows the facts and the sources that its words tell of, so that their markings count', () => {
    const told = contentOf([spelled('T02')]).flatMap((inline) =>
      inline.kind === 'text' ? [inline.facts] : [],
    );
    expect(new Set(told.flat())).toEqual(new Set(['T02', 'S2', 'S1']));
    const closed = { ...fact('R1', 'p. 1', {}), marking: 'TLP:RED' };
    const { findings } = composeBlocks([paragraph(spelled('R1'))], { facts: [closed] });
    expect(findings.map(({ severity, place }) => [severity, place?.fact])).toContainEqual(['error', 'R1']);
  });

  it('says so of a fact without a source, and of an id that leads nowhere', () => {
    const bare = { ...fact('N1', 'p. 1', { saidBy: { name: 'Abu Karim' } }), evidence: [] };
    expect(wordsOf([spelled('N1')], { facts: [bare] })).toBe('Abu Karim; no source given.');
    expect(wordsOf([spelled('Q9')])).toBe('[?Q9]');
  });
});
