import { expect, test } from 'vitest';
import { pdfMatter } from '../../../../../electron/desk/parsers/issued/pdf-matter.ts';

const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray';

/** Two pages, each with the picture of that number. */
function withPictures(first: number, second: number, outline = ''): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${outline} >>`,
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    `<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I ${first} 0 R >> >> >>`,
    `<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I ${second} 0 R >> >> >>`,
    `<< ${image} /Length 1 >>\nstream\nA\nendstream`,
    `<< ${image} /Length 1 >>\nstream\nB\nendstream`,
    '<< /Title (One) /First 7 0 R /Next 7 0 R >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size 8 >>\n%%EOF\n`, 'latin1');
}

test('pictures that changed places are other pictures', () => {
  const made = pdfMatter(withPictures(5, 6));
  const swapped = pdfMatter(withPictures(6, 5));
  expect(made.matter.pictures).toHaveLength(4);
  expect(swapped.matter.pictures).not.toEqual(made.matter.pictures);
  expect(swapped.parts).not.toEqual(made.parts);
});

test('an outline that comes back to itself is read once', () => {
  expect(pdfMatter(withPictures(5, 6, ' /Outlines << /First 7 0 R >>')).details).toEqual([
    { what: 'outline', words: 'One' },
  ]);
});
