import { expect, test } from 'vitest';
import { pageStyleNamed } from '../../../briefing/style/page-styles.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import { pictureFindings } from '../../../briefing/writers/docx/picture-findings.ts';
import { writeHtml } from '../../../briefing/writers/html/write-html.ts';
import { writeMarkdown } from '../../../briefing/writers/markdown/write-markdown.ts';
import { writePdf } from '../../../briefing/writers/pdf/write-pdf.ts';
import { all } from '../../word-lint/word-package.ts';
import { wordOf } from '../writers/docx/word-of.ts';
import { samplePicture } from '../writers/sample-picture.ts';
import { requestFor, type Changes } from './example-desk.ts';

const logo = samplePicture(400, 200);

const letterhead: Changes = {
  settings: { address: ['12 Harbour Street', '', 'Second floor'], logo: 'crest' },
};

const documentWith = (changes: Changes = letterhead) =>
  compose({ ...requestFor([], changes), logo }).document;

const style = pageStyleNamed('attache', 'A4') ?? expect.fail();

test('the address of the desk stands in the title block, in one line', () => {
  expect(documentWith().meta.details).toContainEqual({
    label: 'Address',
    value: '12 Harbour Street, Second floor',
    columns: 3,
  });
});

test('another producer gets neither the address nor the logo of the desk', () => {
  const { meta } = documentWith({ ...letterhead, briefing: { producer: 'Joint cell' } });
  expect(meta.details.map(({ label }) => label)).not.toContain('Address');
  expect(meta.logo).toBeUndefined();
});

test('the logo opens the PDF, at most 20 mm high, with words for those who do not see it', () => {
  const [first] = writePdf(documentWith(), style).content;
  expect(first).toMatchObject({
    role: 'figure',
    alt: 'Logo of Iraq and Syria Desk',
    width: 113.4,
    height: 56.7,
  });
});

test('the logo is in the Word file and in the page; Markdown names it', async () => {
  const document = documentWith();
  const file = await wordOf(document);
  expect(all(file, 'word/document.xml', 'drawing')).toHaveLength(1);
  expect(writeHtml(document, style)).toContain('alt="Logo of Iraq and Syria Desk"');
  expect(writeMarkdown(document)).toContain('logo: "Logo of Iraq and Syria Desk"');
});

test('a drawing as a logo is an error for the Word file alone', () => {
  const drawing = { ...logo, mediaType: 'image/svg+xml' } as const;
  const { document } = compose({ ...requestFor([], letterhead), logo: drawing });
  expect(pictureFindings(document)).toMatchObject([{ rule: 'word-picture', severity: 'error' }]);
});

test('dates stand in figures where the desk wants them so, and the language stays what it is', () => {
  const { meta } = documentWith({ settings: { dates: 'iso' } });
  expect(meta.language).toBe('en-GB');
  expect(meta.details.find(({ label }) => label === 'Issued')?.value).toBe('2026-03-02');
  expect(meta.runningFoot).toBe('Information to 2026-02-28, 18:00\u00a0UTC');
});
