import { describe, expect, it } from 'vitest';
import { documentOf, paragraph } from '../../../briefing/writers/docx/word-of.ts';
import { text } from '../../../briefing/writers/sample-inline.ts';
import { reviewFiles } from '../../../../electron/desk/review/review-files.ts';
import { packed } from '../pack/packed.ts';
import { withBody } from './plant-word.ts';
import { caughtIn, file, prove, releasedWord, secret } from './sample-release.ts';

function control(tag: string, alias: string): string {
  const properties = `<w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="1000001"/>`;
  const words = '<w:r><w:t>words</w:t></w:r>';
  return `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${words}</w:sdtContent></w:sdt></w:p>`;
}

const caught = (xml: string) => caughtIn(file('docx', withBody(releasedWord, xml)));

describe('what traces facts in a Word file', () => {
  it('is searched: ids in tags and bookmarks, what an alias says', () => {
    expect(caught(control('attache:fact:X17', 'X17'))).toContain('fact X17 id');
    expect(caught(control('attache:fact:T03+X17', 'T03, X17'))).toContain('fact X17 id');
    expect(caught(control('attache:fact:T03', `T03: ${secret.name}`))).toContain('fact X17 speaker');
    expect(caught('<w:bookmarkStart w:id="900" w:name="fact_X17_1_bcdfghjk"/>')).toContain('fact X17 id');
  });

  it('shows nothing where only released facts are traced', async () => {
    const words = text('Transfer of ISIS detainees', ['T03']);
    const document = { ...documentOf([paragraph(words)]), factNames: { T03: 'Transfer, 21 January 2026' } };
    const { hits, unknown } = prove(file('docx', await packed(document)));
    expect({ hits, unknown }).toEqual({ hits: [], unknown: [] });
  });

  it('would fail a release with comments in it, whatever they say', async () => {
    const document = documentOf([paragraph(text('Words.'))]);
    const order = {
      document,
      findings: [{ rule: 'r', severity: 'note', message: secret.statement } as const],
    };
    const review = { ...order, now: '2026-03-02T09:00:00Z', comments: true };
    const [reviewed] = reviewFiles([{ name: 'x.docx', bytes: await packed(document) }], review);
    const proof = prove(file('docx', reviewed?.bytes ?? new Uint8Array()));
    expect(proof.unknown.map(({ part }) => part)).toContain('word/comments.xml');
    expect(proof.hits.map(({ what }) => `${what.kind} ${what.id} ${what.field}`)).toContain(
      'fact X17 statement',
    );
  });
});
